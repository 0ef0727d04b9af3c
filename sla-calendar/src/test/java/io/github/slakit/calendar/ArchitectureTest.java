package io.github.slakit.calendar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(location -> location.contains("/Oracle"))
            .importPath(Path.of("target", "test-classes"));

    private static final DescribedPredicate<JavaClass> FLOATING = DescribedPredicate.describe(
            "floating point", type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class));

    @Test
    void oracle_imports_onlyTheJdk() {
        classes()
                .that()
                .haveNameMatching(".*\\.Oracle(\\$.*)?")
                .should()
                .onlyDependOnClassesThat()
                .haveNameMatching("java\\..*|.*\\.Oracle(\\$.*)?|boolean|int|long|void|\\[J")
                .check(TESTS);
    }

    @Test
    void main_dependsOn_timeOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .haveNameMatching("java\\.(lang|time|util)\\..*|java\\.io\\.Serializable"
                        + "|org\\.threeten\\.extra\\.[A-Z].*|org\\.jspecify\\.annotations\\..*"
                        + "|io\\.github\\.slakit\\.calendar\\.[A-Z].*|boolean|char|int|long|void|\\[.*")
                .check(MAIN);
    }

    @Test
    void main_asksNoClockZoneOrLocale() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now, or a default zone or locale",
                        call -> call.getName().equals("now")
                                || call.getName().equals("systemDefault")
                                || call.getName().equals("getDefault")
                                || call.getName().equals("nanoTime")
                                || call.getName().equals("currentTimeMillis")
                                || (call.getTargetOwner().isEquivalentTo(String.class)
                                        && call.getName().equals("format"))))
                .check(MAIN);
    }

    @Test
    void main_hasNoFloatingPointOrStaticState() {
        noFields().should().haveRawType(FLOATING).check(MAIN);
        noMethods().should().haveRawReturnType(FLOATING).check(MAIN);
        fields().that().areStatic().should().beFinal().check(MAIN);
        classes()
                .that(DescribedPredicate.describe("are public classes", ArchitectureTest::isPublicClass))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
    }

    private static boolean isPublicClass(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface();
    }

    @Test
    void surface_isSmall() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count())
                .isLessThanOrEqualTo(15);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(haveFewParameters())
                .check(MAIN);
    }

    private static ArchCondition<JavaMethod> haveFewParameters() {
        return new ArchCondition<>("have at most three parameters") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getRawParameterTypes().size() > 3) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
