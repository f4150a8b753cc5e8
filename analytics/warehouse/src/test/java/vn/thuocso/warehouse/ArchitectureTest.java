package vn.thuocso.warehouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
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
          .importPackages("vn.thuocso.warehouse");

  @Test
  void enoughIsScanned() {
    assertThat(CLASSES).hasSizeGreaterThan(25);
  }

  @Test
  void theWarehouseRestsOnTheContractAndTheTwoClientsAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "com.clickhouse..",
            "org.apache.kafka..",
            "com.google.protobuf..",
            "vn.thuocso.contract..",
            "vn.thuocso.warehouse..")
        .check(CLASSES);
  }

  @Test
  void onlyTheReconciliationReadsTopics() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.thuocso.warehouse.reconcile")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "vn.thuocso.contract.wire")
        .check(CLASSES);
  }

  @Test
  void subPackagesFormNoCycle() {
    slices().matching("vn.thuocso.warehouse.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("vn.thuocso.warehouse.row")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "org.jspecify..", "vn.thuocso.warehouse.row")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandWritesToTheConsole() {
    noClasses()
        .that()
        .doNotHaveSimpleName("WarehouseCommand")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  @Test
  void nothingHasASetter() {
    noMethods().that().arePublic().should().haveNameMatching("set[A-Z].*").check(CLASSES);
  }
}
