package vn.thuocso.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
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

  /** What streams add is compensated, and how is the library's to change: loops add in order. */
  @Test
  void noDoublesAreAddedByStreams() {
    noClasses()
        .should()
        .callMethod(DoubleStream.class, "sum")
        .orShould()
        .callMethod(DoubleStream.class, "average")
        .orShould()
        .callMethod(DoubleStream.class, "summaryStatistics")
        .orShould()
        .callMethod(Collectors.class, "summingDouble", ToDoubleFunction.class)
        .orShould()
        .callMethod(Collectors.class, "averagingDouble", ToDoubleFunction.class)
        .check(CLASSES);
  }
}
