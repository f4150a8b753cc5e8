package vn.thuocso.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
          .importPackages("vn.thuocso.contract")
          .that(
              DescribedPredicate.not(
                  JavaClass.Predicates.resideInAPackage("vn.thuocso.contract.wire")));

  @Test
  void enoughIsScanned() {
    assertThat(CLASSES).hasSizeGreaterThan(35);
  }

  @Test
  void theContractRestsOnJavaProtobufAndTheBrokersClientAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "org.jspecify..",
            "com.google.protobuf..",
            "vn.thuocso.contract..",
            "org.apache.kafka..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.thuocso.contract.topic")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..")
        .check(CLASSES);
  }

  @Test
  void subPackagesFormNoCycle() {
    slices().matching("vn.thuocso.contract.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("vn.thuocso.contract")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.thuocso.contract.kpi", "vn.thuocso.contract.topic")
        .check(CLASSES);
  }

  @Test
  void nothingWritesToStandardStreamsOrTheJavaLog() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  @Test
  void nothingHasASetter() {
    noMethods().that().arePublic().should().haveNameMatching("set[A-Z].*").check(CLASSES);
  }
}
