package io.github.slakit.core.fact;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps with one entry more. */
final class Maps {

    private Maps() {}

    static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
