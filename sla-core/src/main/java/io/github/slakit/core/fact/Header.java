package io.github.slakit.core.fact;

import java.util.Optional;

/** What every fact carries beside its content. */
record Header(Optional<String> id, int revision, String source, Optional<String> resource) {

    static final Header NONE = new Header(Optional.empty(), 0, "", Optional.empty());

    Header withId(String other) {
        return new Header(Optional.of(other), revision, source, resource);
    }

    Header withRevision(int other) {
        return new Header(id, other, source, resource);
    }

    Header withSource(String other) {
        return new Header(id, revision, other, resource);
    }

    Header withResource(String other) {
        return new Header(id, revision, source, Optional.of(other));
    }
}
