package io.github.slakit.core.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Collects changes. */
final class Changes {

    private final List<Change> list = new ArrayList<>();

    List<Change> list() {
        return list;
    }

    /** A member of a list that both agreements have. */
    record Member<T>(String path, String name, T before, T after) {

        String at(String part) {
            return path + "." + part;
        }

        String subject(String part) {
            return name + " " + part;
        }
    }

    /** How members of a list are printed, what it means to add and to remove one, and how two of them are compared. */
    record Kind<T>(Function<T, String> words, Effect added, Effect removed, Consumer<Member<T>> compare) {}

    /** Returns members by their ids; a second one with the same id, which lint refuses, by the id and its place. */
    static <T> Map<String, T> index(List<T> members, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        for (T member : members) {
            String key = id.apply(member);
            for (int place = 2; index.containsKey(key); place++) {
                key = id.apply(member) + " (" + place + ")";
            }
            index.put(key, member);
        }
        return index;
    }

    <T> void members(String path, String what, Map<String, T> before, Map<String, T> after, Kind<T> kind) {
        before.forEach((id, old) -> {
            String at = path + "[" + id + "]";
            Optional.ofNullable(after.get(id))
                    .ifPresentOrElse(
                            now -> kind.compare().accept(new Member<>(at, what + id, old, now)),
                            () -> removed(at, what + id, kind.words().apply(old), kind.removed()));
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                added(path + "[" + id + "]", what + id, kind.words().apply(now), kind.added());
            }
        });
    }

    private void added(String path, String subject, String after, Effect effect) {
        list.add(new Change(path, Optional.empty(), Optional.of(after), effect, subject + " added: " + after));
    }

    private void removed(String path, String subject, String before, Effect effect) {
        list.add(new Change(path, Optional.of(before), Optional.empty(), effect, subject + " removed: " + before));
    }

    void compare(String path, String subject, Object before, Object after, Effect effect) {
        if (!before.equals(after)) {
            changed(path, subject, before, after, effect, "");
        }
    }

    void changed(String path, String subject, Object before, Object after, Effect effect, String note) {
        list.add(new Change(
                path,
                Optional.of(before.toString()),
                Optional.of(after.toString()),
                effect,
                subject + " " + before + " → " + after + (note.isEmpty() ? "" : ": " + note)));
    }

    /** Compares a term that a contract need not have. */
    <T> void optional(String path, String subject, Optional<T> before, Optional<T> after, Effect effect) {
        if (!before.equals(after)) {
            list.add(new Change(
                    path,
                    before.map(Object::toString),
                    after.map(Object::toString),
                    effect,
                    subject + " " + words(before) + " → " + words(after) + note(effect)));
        }
    }

    private static String words(Optional<?> term) {
        return term.map(Object::toString).orElse("none");
    }

    private static String note(Effect effect) {
        return effect == Effect.NEUTRAL ? "" : ": " + effect;
    }
}
