package io.github.slakit.calendar;

/** Reads a text from left to right and knows where it is. */
final class TextScanner {

    private final String text;
    private int position;

    TextScanner(CharSequence text) {
        this.text = text.toString();
        skipSpace();
    }

    int position() {
        return position;
    }

    void moveTo(int index) {
        position = index;
    }

    boolean isAtEnd() {
        return position == text.length();
    }

    char peek() {
        return isAtEnd() ? '\0' : text.charAt(position);
    }

    /** Reads the character if it comes next, and the space after it. */
    boolean accept(char expected) {
        boolean found = !isAtEnd() && peek() == expected;
        if (found) {
            position++;
            skipSpace();
        }
        return found;
    }

    void expect(char expected, String rule) {
        if (!accept(expected)) {
            throw problem(rule);
        }
    }

    /** Reads the word if it comes next as a whole, and the space after it. */
    boolean accept(String word) {
        int start = position;
        if (peekWord().equals(word)) {
            position = start + word.length();
            skipSpace();
            return true;
        }
        return false;
    }

    /** Returns the next characters up to a space or one of {@code , ; ( )}, which may be none. */
    String peekWord() {
        int end = position;
        while (end < text.length() && !isSeparator(text.charAt(end))) {
            end++;
        }
        return text.substring(position, end);
    }

    String word(String rule) {
        String word = peekWord();
        if (word.isEmpty()) {
            throw problem(rule);
        }
        position += word.length();
        skipSpace();
        return word;
    }

    /** Reads a whole number of one to nine digits without touching the space after it. */
    int number(String rule) {
        int start = position;
        while (isDigit(peek()) && position - start < 9) {
            position++;
        }
        if (position == start) {
            throw problem(rule);
        }
        return Integer.parseInt(text, start, position, 10);
    }

    void skipSpace() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }

    /** Returns the exception that says what must stand here. */
    CalendarParseException problem(String rule) {
        return problem(rule, position);
    }

    CalendarParseException problem(String rule, int index) {
        String rest = index == text.length() ? "the end of the text" : "'" + excerpt(index) + "'";
        return new CalendarParseException(rule + ", but was " + rest, text, index);
    }

    /** Returns the exception for a part that reads well but is refused. */
    CalendarParseException refusal(RuntimeException refused, int index) {
        return new CalendarParseException(refused.getMessage(), text, index, refused);
    }

    private String excerpt(int index) {
        int end = Math.min(text.length(), index + 24);
        return text.substring(index, end) + (end < text.length() ? "…" : "");
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSeparator(char character) {
        return character == ' ' || character == ',' || character == ';' || character == '(' || character == ')';
    }
}
