package io.github.slakit.calendar;

/** A set of dates of a frame, as bits; changed only while it is made. */
final class DaySet {

    private final long[] words;

    DaySet(int size) {
        words = new long[(size + 63) / 64 + 1];
    }

    void add(int day) {
        words[day >>> 6] |= 1L << day;
    }

    boolean contains(int day) {
        return (words[day >>> 6] & 1L << day) != 0;
    }

    void addAll(DaySet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    void retainAll(DaySet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
    }
}
