package org.dateline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The walls of the house; ARCHITECTURE.md says why each stands where it does. */
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.dateline.";

  @ArchTest static final ArchRule article = only("article");
  @ArchTest static final ArchRule work = only("work");
  @ArchTest static final ArchRule typeface = only("typeface");
  @ArchTest static final ArchRule copies = only("copies", "article", "work");
  @ArchTest static final ArchRule knowledge = only("knowledge", "article");
  @ArchTest static final ArchRule read = only("read", "article", "work", "knowledge");
  @ArchTest static final ArchRule extract = only("extract", "article", "work", "knowledge", "read");
  @ArchTest static final ArchRule correction = only("correction", "article");
  @ArchTest static final ArchRule search = only("search", "article", "work", "correction");

  @ArchTest
  static final ArchRule ingest = only("ingest", "article", "work", "read", "extract", "copies");

  @ArchTest
  static final ArchRule index =
      only("index", "article", "work", "search", "ingest", "correction", "copies");

  @ArchTest
  static final ArchRule notebook = only("notebook", "article", "search", "work", "correction");

  @ArchTest static final ArchRule settings = only("settings", "article", "search", "work");

  @ArchTest
  static final ArchRule export =
      only("export", "article", "work", "search", "ingest", "evaluate", "correction", "typeface");

  @ArchTest
  static final ArchRule evaluate =
      only(
          "evaluate",
          "article",
          "work",
          "knowledge",
          "read",
          "extract",
          "search",
          "ingest",
          "index",
          "copies");

  @ArchTest
  static final ArchRule cli =
      only(
          "cli",
          "article",
          "work",
          "search",
          "ingest",
          "evaluate",
          "export",
          "settings",
          "notebook",
          "correction");

  @ArchTest
  static final ArchRule ui =
      only(
          "ui",
          "article",
          "work",
          "search",
          "ingest",
          "export",
          "settings",
          "notebook",
          "correction",
          "copies",
          "typeface");

  @ArchTest
  static final ArchRule nobodyKnowsTheCompositionRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "app..");

  @ArchTest
  static final ArchRule noCyclesBetweenPackages =
      slices().matching("org.dateline.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule luceneOnlyInIndex =
      outside("index").dependOnClassesThat().resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule languageDetectionOnlyInExtract =
      outside("extract").dependOnClassesThat().resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule dictionariesOnlyInIndex =
      outside("index").dependOnClassesThat().resideInAnyPackage("morfologik..", "org.tartarus..");

  @ArchTest
  static final ArchRule sqlOnlyInNotebook =
      outside("notebook")
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule javafxOnlyInTheWindow =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "jfx..", "atlantafx..");

  @ArchTest
  static final ArchRule charsetDetectionOnlyInRead =
      outside("read").dependOnClassesThat().resideInAPackage("com.ibm.icu..");

  @ArchTest
  static final ArchRule pagesAreSetInTheirPackage =
      outside("export.pdf")
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..");

  @ArchTest
  static final ArchRule htmlOnlyInItsReader =
      outside("read.html").dependOnClassesThat().resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule jsonOnlyWhereItIsWrittenOrRead =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + "export..",
              ROOT + "settings..",
              ROOT + "knowledge..",
              ROOT + "index..",
              ROOT + "notebook..",
              ROOT + "read.html..",
              ROOT + "read.records..",
              ROOT + "evaluate..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson..");

  @ArchTest
  static final ArchRule viewModelsNeedNoToolkit =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .or()
          .resideInAPackage(ROOT + "ui.lens..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javafx..", "jfx..", "atlantafx..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "javafx.beans..", "javafx.collections..", "javafx.util.."))));

  @ArchTest
  static final ArchRule screensDoNotKnowEachOther =
      slices()
          .matching(
              "org.dateline.ui."
                  + "(articles|imports|notebook|people|map|timeline|quotes|context|copies|review)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheShellSeesScreens =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "ui.control..", ROOT + "ui.theme..", ROOT + "ui.lens..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "ui.articles..", ROOT + "ui.imports..", ROOT + "ui.shell..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule oneWayToTheWindowsThread =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "app..")
          .should()
          .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName());

  @ArchTest
  static final ArchRule threadsAreMadeInWorkAndApp =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "work..", ROOT + "app..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.Executors")
          .orShould()
          .callConstructorWhere(target(owner(assignableTo(Thread.class))));

  @ArchTest static final ArchRule noMutableStatics = fields().that().areStatic().should(beFinal());

  @ArchTest static final ArchRule noSingletons = noMethods().should().haveName("getInstance");

  @ArchTest
  static final ArchRule standardStreamsOnlyOnTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "cli..", ROOT + "app..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule noDefaultLocaleOrCharset =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset");

  @ArchTest
  static final ArchRule noNetwork =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.net.http..")
                  .or(
                      DescribedPredicate.describe(
                          "a class that opens connections",
                          (JavaClass c) ->
                              Set.of(
                                      "java.net.URL",
                                      "java.net.URLConnection",
                                      "java.net.HttpURLConnection",
                                      "java.net.Socket",
                                      "java.net.ServerSocket",
                                      "java.net.DatagramSocket",
                                      "java.net.InetAddress",
                                      "java.nio.channels.SocketChannel",
                                      "java.nio.channels.DatagramChannel",
                                      "javafx.application.HostServices")
                                  .contains(c.getName()))));

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .that()
          .haveSimpleNameNotEndingWith("package-info")
          .should(resideInNullMarkedPackage());

  /**
   * A package and those below it depend on nothing of Dateline's but themselves and {@code others}.
   */
  private static ArchRule only(String name, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = ROOT + name + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = ROOT + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.dateline..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed)))
                .as("other packages of Dateline than %s", String.join(", ", allowed)))
        .allowEmptyShould(true);
  }

  private static ClassesShould outside(String name) {
    return noClasses().that().resideOutsideOfPackage(ROOT + name + "..").should();
  }

  private static ArchCondition<JavaField> beFinal() {
    return new ArchCondition<>("be final") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean generated = field.getName().startsWith("$");
        if (!generated && !field.getModifiers().contains(JavaModifier.FINAL)) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is mutable"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getPackageName() + " has no @NullMarked package-info"));
        }
      }
    };
  }
}
