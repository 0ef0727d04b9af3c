package io.github.slakit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the example of the README as it stands there. */
class ReadmeTest {

    private static final int MOST_LINES = 15;

    @Test
    void readme_example_printsWhatItSays(@TempDir Path directory) throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("..", "README.md"));
        List<String> java = blocks(readme, "java");
        assertThat(java.get(0).lines().count()).isLessThanOrEqualTo(MOST_LINES);
        assertThat(readme.lines().count()).isLessThanOrEqualTo(150);
        assertThat(run(java.get(1), java.get(0), directory))
                .isEqualTo(blocks(readme, "text").get(0));
    }

    private static List<String> blocks(String readme, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String run(String imports, String example, Path directory) throws IOException, InterruptedException {
        Path source = directory.resolve("Readme.java");
        Files.writeString(
                source, imports + "class Readme { public static void main(String[] args) {\n" + example + "}}\n");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--source",
                        "17",
                        "-classpath",
                        libraries(),
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(printed).isZero();
        return printed.replace(System.lineSeparator(), "\n");
    }

    private static String libraries() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
