package vn.thuocso.bench;

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
          .importPackages("vn.thuocso.bench");

  @Test
  void enoughIsScanned() {
    assertThat(CLASSES.size()).isGreaterThan(30);
  }

  @Test
  void theBenchStartsTheApplicationsAndImportsNone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "vn.thuocso.collector..",
            "vn.thuocso.stream..",
            "vn.thuocso.dashboard..",
            "vn.thuocso.demo..")
        .check(CLASSES);
  }

  @Test
  void itsPackagesHaveNoCycles() {
    slices().matching("vn.thuocso.bench.(*)..").should().beFreeOfCycles().check(CLASSES);
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
