package io.github.slakit.core.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of published SLAs among the test resources. */
final class PublishedSlas {

    private static final String FOLDER = "/published-slas";

    private PublishedSlas() {}

    /**
     * An SLA as its file states it.
     *
     * @param name what the file calls it
     * @param content the whole file
     */
    record PublishedSla(String name, JsonNode content) {

        List<Scenario> scenarios() {
            return Scenario.of(content);
        }
    }

    /** Returns the SLAs of all files. */
    static List<PublishedSla> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().map(PublishedSlas::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(PublishedSlas.class.getResource(FOLDER), FOLDER)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublishedSla read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            JsonNode json = new ObjectMapper().readTree(content);
            return new PublishedSla(json.get("id").asText(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
