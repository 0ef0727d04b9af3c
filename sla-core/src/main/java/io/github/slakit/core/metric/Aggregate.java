package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;

/**
 * What figure comes out of the qualities of all elements of a base.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Aggregate {

    /** The aggregates without a parameter. */
    enum Plain implements Aggregate {

        /** What is good as a percentage of the whole base. */
        SHARE("share"),

        /** The arithmetic mean. */
        MEAN("mean"),

        /** All added up; of time, the good time. */
        SUM("sum"),

        /** How many elements there are; of judged ones, how many are good. */
        COUNT("count"),

        /** The largest one. */
        LARGEST("largest"),

        /** The smallest one. */
        SMALLEST("smallest"),

        /** The only one: a figure that is reported for the period. */
        REPORTED("reported");

        private final String words;

        Plain(String words) {
            this.words = words;
        }

        /** Returns the aggregate in words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /** How a percentile is found among n values in order of size, where p is its share. */
    enum Method {

        /** The value whose rank is {@code p·n}, rounded up, and at least 1: always one of the values. */
        NEAREST_RANK,

        /** Between the two values around rank {@code 1 + p·(n − 1)}, in proportion: R-7, {@code PERCENTILE.INC}. */
        INCLUSIVE,

        /** Between the two values around rank {@code p·(n + 1)}, held within 1 and n: R-6, {@code PERCENTILE.EXC}. */
        EXCLUSIVE
    }

    /**
     * The value that a percentage of all values does not exceed.
     *
     * @param percentage from 0 % to 100 %
     * @param method how it is found among the values
     */
    record Percentile(Figure percentage, Method method) implements Aggregate {

        /**
         * Obtains a percentile.
         *
         * @param percentage from 0 % to 100 %
         * @param method how it is found among the values
         * @throws IllegalArgumentException if the percentage is not from 0 % to 100 %
         * @throws io.github.slakit.core.figure.UnitMismatchException if it is no percentage
         */
        public Percentile {
            percentage.requireUnit("Percentile", Unit.PERCENT);
            if (percentage.amount().signum() < 0 || percentage.compareTo(Figure.percent("100")) > 0) {
                throw new IllegalArgumentException("Percentile must be from 0 % to 100 %, but was " + percentage);
            }
        }

        /** Returns the aggregate in words. */
        @Override
        public String toString() {
            return percentage + " percentile (" + method + ")";
        }
    }
}
