package vn.thuocso.collector;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.thuocso.collector");

  @Test
  void enoughIsScanned() {
    assertThat(CLASSES).hasSizeGreaterThan(80);
  }

  @Test
  void onlyTheContractIsImportedOfOurModules() {
    noClasses()
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("vn.thuocso..")
                .and(
                    DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage(
                            "vn.thuocso.collector..", "vn.thuocso.contract.."))))
        .check(CLASSES);
  }

  @Test
  void theCoreIsFreeOfSpring() {
    noClasses()
        .that()
        .haveNameNotMatching(
            ".*(Application|Wiring|Controller|Settings|Limits|Advice|Filter|Visitors)(\\$.*)?")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.springframework..")
                // A size is a value like a duration; the settings speak in it.
                .and(
                    DescribedPredicate.not(
                        JavaClass.Predicates.resideInAPackage("org.springframework.util.unit"))))
        .check(CLASSES);
  }

  @Test
  void subPackagesFormNoCycle() {
    slices().matching("vn.thuocso.collector.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.thuocso.collector")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.thuocso.collector")
        .check(CLASSES);
  }

  @Test
  void onlyTheConsoleOfTheCommandPrints() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        CLASSES.that(DescribedPredicate.not(JavaClass.Predicates.simpleName("CommandConsole"))));
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  @Test
  void nothingHasASetter() {
    noMethods().that().arePublic().should().haveNameMatching("set[A-Z].*").check(CLASSES);
  }
}
