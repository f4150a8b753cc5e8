package vn.thuocso.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.thuocso.index");

  @Test
  void theEngineIsPureJava() {
    assertThat(CLASSES).isNotEmpty();
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "vn.thuocso.index..",
            "java..",
            "org.jspecify..",
            "org.snakeyaml..",
            "org.apache.commons.csv..",
            "tools.jackson..",
            "picocli..")
        .check(CLASSES);
  }

  @Test
  void onlyTheConsolePrints() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("vn.thuocso.index.command.Console")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.thuocso.index.command")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.thuocso.index.command", "picocli..")
        .check(CLASSES);
  }
}
