package vn.thuocso.embedded;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.thuocso.embedded");

  @Test
  void enoughIsScanned() {
    assertThat(CLASSES.size()).isGreaterThan(70);
  }

  @Test
  void noOtherModuleIsImported() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("vn.thuocso..").and(not(resideInAPackage("vn.thuocso.embedded.."))))
        .check(CLASSES);
  }

  /** Other modules' tests carry these classes without this module's libraries. */
  @Test
  void whatTestsStartNeedsNothingButJava() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Testing")
        .or()
        .resideInAPackage("vn.thuocso.embedded.process")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("vn.thuocso.embedded..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void theServersDoNotKnowEachOther() {
    slices().matching("vn.thuocso.embedded.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheConsoleWritesToStandardStreams() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Console")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void nothingHasSetters() {
    methods().that().arePublic().should().haveNameNotMatching("set[A-Z].*").check(CLASSES);
  }

  @Test
  void nothingLogsByJavaUtil() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging").check(CLASSES);
  }
}
