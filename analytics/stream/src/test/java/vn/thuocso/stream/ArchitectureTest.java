package vn.thuocso.stream;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final int FEWEST_CLASSES = 50;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.thuocso.stream");

  @Test
  void enoughClassesAreScanned() {
    assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
  }

  @Test
  void onlyContractAndWarehouseAreImportedOfOurModules() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("vn.thuocso..")
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        resideInAnyPackage(
                            "vn.thuocso.stream..",
                            "vn.thuocso.contract..",
                            "vn.thuocso.warehouse.."))))
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("vn.thuocso.stream.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void connectorsStayAtTheEdge() {
    noClasses()
        .that()
        .resideInAnyPackage("..stream.decode..", "..stream.tally..", "..stream.event..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..", "org.apache.flink.connector..", "com.clickhouse..")
        .check(CLASSES);
  }

  @Test
  void nothingPrintsOrLogsByTheJdk() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .check(CLASSES);
  }

  @Test
  void thereAreNoPublicSetters() {
    methods()
        .that()
        .arePublic()
        .and()
        .haveNameMatching("set[A-Z].*")
        .should()
        .beDeclaredInClassesThat()
        .resideOutsideOfPackage("vn.thuocso..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}
