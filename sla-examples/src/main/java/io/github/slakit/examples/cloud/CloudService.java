package io.github.slakit.examples.cloud;

import java.util.Comparator;

/**
 * A service of a provider, as recorded.
 *
 * @param provider the provider
 * @param name the name of the service
 */
record CloudService(String provider, String name) implements Comparable<CloudService> {

    private static final Comparator<CloudService> ORDER =
            Comparator.comparing(CloudService::provider).thenComparing(CloudService::name);

    @Override
    public int compareTo(CloudService other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return provider + " " + name;
    }
}
