package io.github.slakit.examples;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.credits.Contract;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the library modules as a whole. */
class ArchitectureTest {

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static JavaClasses library;

    @BeforeAll
    static void read() {
        List<Location> locations = Stream.of(BusinessCalendar.class, Agreement.class, Contract.class)
                .map(ArchitectureTest::location)
                .toList();
        library = new ClassFileImporter().importLocations(locations);
        assertThat(library.contain(Contract.class)).isTrue();
    }

    private static Location location(Class<?> type) {
        URI classes = URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString());
        return Location.of(classes.getPath().endsWith(".jar") ? URI.create("jar:" + classes + "!/") : classes);
    }

    @Test
    void modules_stack_isStraight() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("calendar")
                .definedBy("io.github.slakit.calendar..")
                .layer("core")
                .definedBy("io.github.slakit.core..")
                .layer("credits")
                .definedBy("io.github.slakit.credits..")
                .whereLayer("calendar")
                .mayNotAccessAnyLayer()
                .whereLayer("core")
                .mayOnlyAccessLayers("calendar")
                .whereLayer("credits")
                .mayOnlyAccessLayers("core", "calendar")
                .check(library);
    }

    @Test
    void packages_cycles_none() {
        slices().matching("io.github.slakit.(**)").should().beFreeOfCycles().check(library);
    }

    @Test
    void money_belowCredits_unknown() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.slakit.credits..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.joda.money..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Currency")
                .check(library);
    }

    @Test
    void calls_clockOrDefaultZoneOrLocale_none() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|systemDefault|systemUTC|currentTimeMillis|nanoTime")))
                .orShould()
                .callMethodWhere(target(nameMatching("getDefault")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(library);
    }

    @Test
    void dependencies_randomnessOrInputOutput_none() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .or(resideInAPackage("java.nio.file.."))
                        .or(resideInAPackage("java.util.logging.."))
                        .or(nameMatching("java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom"))
                        .or(nameMatching("java\\.io\\.(File|Print|Input|Output|Buffered).*")))
                .check(library);
    }

    @Test
    void numbers_floatingPoint_none() {
        fields().should().notHaveRawType(inexact()).check(library);
        methods()
                .should()
                .notHaveRawReturnType(inexact())
                .andShould()
                .notHaveRawParameterTypes(anyInexact())
                .check(library);
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("doubleValue|floatValue")))
                .check(library);
    }

    private static DescribedPredicate<JavaClass> inexact() {
        return DescribedPredicate.describe("floating point", type -> INEXACT.contains(type.getName()));
    }

    private static DescribedPredicate<List<JavaClass>> anyInexact() {
        return DescribedPredicate.describe(
                "any floating point", types -> types.stream().anyMatch(inexact()));
    }

    @Test
    void state_staticFields_areFinal() {
        fields().that().areStatic().should().beFinal().check(library);
    }

    @Test
    void types_publicAndConcrete_cannotBeExtended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.FINAL)
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.beAssignableTo(closed()))
                .check(library);
    }

    private static DescribedPredicate<JavaClass> closed() {
        return DescribedPredicate.describe("a sealed type or an enum", type -> {
            Class<?> reflected = type.reflect();
            return reflected.isSealed()
                    || reflected.isEnum()
                    || Arrays.stream(reflected.getDeclaredConstructors())
                            .noneMatch(each -> java.lang.reflect.Modifier.isPublic(each.getModifiers())
                                    || java.lang.reflect.Modifier.isProtected(each.getModifiers()));
        });
    }
}
