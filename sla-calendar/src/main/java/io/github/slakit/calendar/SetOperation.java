package io.github.slakit.calendar;

/** A way to combine two sets of instants, with the word that stands for it in text. */
enum SetOperation {
    UNION("or") {
        @Override
        boolean test(boolean left, boolean right) {
            return left || right;
        }
    },
    INTERSECTION("and") {
        @Override
        boolean test(boolean left, boolean right) {
            return left && right;
        }
    },
    DIFFERENCE("minus") {
        @Override
        boolean test(boolean left, boolean right) {
            return left && !right;
        }
    };

    private final String word;

    SetOperation(String word) {
        this.word = word;
    }

    /** Checks if a point is in the result, given whether it is in each side. */
    abstract boolean test(boolean left, boolean right);

    String word() {
        return word;
    }
}
