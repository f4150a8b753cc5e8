package vn.thuocso.dashboard;

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
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.thuocso.dashboard");

  @Test
  void enoughIsScanned() {
    assertThat(CLASSES).hasSizeGreaterThan(120);
  }

  @Test
  void eachModuleKeepsToTheModulesItNames() {
    ApplicationModules modules = ApplicationModules.of(DashboardApplication.class);
    modules.verify();
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .contains("access", "channel", "engagement", "outbox", "shell", "unit")
        .contains("framework", "target", "assessment", "scoring", "publication", "audit");
  }

  @Test
  void onlyContractWarehouseAndIndexAreImportedOfOurModules() {
    noClasses()
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("vn.thuocso..")
                .and(
                    DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage(
                            "vn.thuocso.dashboard..",
                            "vn.thuocso.contract..",
                            "vn.thuocso.warehouse..",
                            "vn.thuocso.index.."))))
        .check(CLASSES);
  }

  @Test
  void modulesAndTheirSubPackagesFormNoCycle() {
    slices().matching("vn.thuocso.dashboard.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices()
        .matching("vn.thuocso.dashboard.channel.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("vn.thuocso.dashboard.channel")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.thuocso.dashboard.channel.*..")
        .check(CLASSES);
  }

  @Test
  void nothingPrintsButTheConsoleOfTheCommand() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        CLASSES.that(
            DescribedPredicate.describe(
                "all but the console",
                type -> !type.getName().equals("vn.thuocso.dashboard.audit.Console"))));
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  @Test
  void nothingHasASetter() {
    noMethods().that().arePublic().should().haveNameMatching("set[A-Z].*").check(CLASSES);
  }
}
