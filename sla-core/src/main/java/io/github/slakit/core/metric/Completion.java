package io.github.slakit.core.metric;

/** What is taken for true of time without data. */
enum Completion {
    ALL_UP,
    ALL_DOWN,
    LEFT_OUT
}
