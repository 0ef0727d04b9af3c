package io.github.slakit.core.published;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.slakit.core.figure.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An object of a file that knows which of its fields nobody has read. */
final class Fields {

    private final String place;
    private final JsonNode object;
    private final Set<String> unread = new TreeSet<>();
    private final Map<String, Fields> inner = new LinkedHashMap<>();

    Fields(String place, JsonNode object) {
        this.place = place;
        this.object = object;
        object.fieldNames().forEachRemaining(unread::add);
    }

    /** Returns a field, empty if there is none or it is {@code null}. */
    Optional<JsonNode> find(String name) {
        unread.remove(name);
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    JsonNode get(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException(place + " must have a field '" + name + "', but is " + object));
    }

    Optional<Fields> findObject(String name) {
        return find(name).map(node -> object(place + "." + name, node));
    }

    Fields object(String name) {
        return object(place + "." + name, get(name));
    }

    private Fields object(String name, JsonNode node) {
        return inner.computeIfAbsent(name, key -> new Fields(key, node));
    }

    /** Returns the objects of an array, none if there is no such field. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        find(name)
                .ifPresent(array ->
                        array.forEach(node -> objects.add(object(place + "." + name + objects.size(), node))));
        return objects;
    }

    /** Returns all objects by their names. */
    Map<String, Fields> entries() {
        Map<String, Fields> entries = new LinkedHashMap<>();
        object.fieldNames().forEachRemaining(name -> entries.put(name, object(name)));
        return entries;
    }

    Optional<String> findText(String name) {
        return find(name).map(JsonNode::asText);
    }

    String text(String name) {
        return get(name).asText();
    }

    long number(String name) {
        return get(name).longValue();
    }

    Ratio ratio(String name) {
        return Ratio.parse(text(name));
    }

    Duration seconds(String name) {
        return Duration.ofSeconds(get(name).asLong());
    }

    Optional<Instant> findInstant(String name) {
        return findText(name).map(text -> OffsetDateTime.parse(text).toInstant());
    }

    Instant instant(String name) {
        return OffsetDateTime.parse(text(name)).toInstant();
    }

    /** Returns the exception for a word that the runner does not know. */
    IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(place + "." + name + " must be known, but was " + get(name));
    }

    /** Refuses an object of which something was not understood. */
    void requireAllRead() {
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException(place + " must have known fields only, but has " + unread);
        }
        inner.values().forEach(Fields::requireAllRead);
    }

    /** Returns where the object stands in its file. */
    @Override
    public String toString() {
        return place;
    }
}
