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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the example of the README as it stands there. */
class ReadmeTest {

    private static final int MOST_LINES = 15;

    private static final List<String> IMPORTS = List.of(
            "io.github.slakit.core.agreement.*",
            "io.github.slakit.core.fact.*",
            "io.github.slakit.core.metric.*",
            "io.github.slakit.core.tally.*",
            "io.github.slakit.core.target.*",
            "io.github.slakit.core.time.*",
            "io.github.slakit.credits.*",
            "io.github.slakit.credits.remedy.*",
            "java.math.*",
            "java.time.*",
            "java.util.*",
            "org.joda.money.*",
            "static io.github.slakit.core.figure.Figure.percent",
            "static io.github.slakit.core.figure.Range.below",
            "static io.github.slakit.core.tally.Occurrence.missed");

    @Test
    void readme_example_printsWhatItSays(@TempDir Path directory) throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String example = block(readme, "java");
        assertThat(example.lines().count()).isLessThanOrEqualTo(MOST_LINES);
        assertThat(readme.lines().count()).isLessThanOrEqualTo(150);
        assertThat(run(example, directory)).isEqualTo(block(readme, "text"));
    }

    private static String block(String readme, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String run(String example, Path directory) throws IOException, InterruptedException {
        Path source = directory.resolve("Readme.java");
        Files.writeString(source, program(example));
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--source",
                        "17",
                        "-classpath",
                        libraries(),
                        "-Dfile.encoding=UTF-8",
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(printed).isZero();
        return printed.replace(System.lineSeparator(), "\n");
    }

    private static String program(String example) {
        return IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                + "class Readme { public static void main(String[] args) {\n"
                + "java.io.PrintStream out = new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);\n"
                + example
                + "}}\n";
    }

    private static String libraries() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
