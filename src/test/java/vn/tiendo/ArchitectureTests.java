package vn.tiendo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import vn.tiendo.task.TaskForm;
import vn.tiendo.workflow.SystemActor;

/** The house's walls, see HOUSE.md sections 2 to 6. */
class ArchitectureTests {

    private static final String SYSTEM_CLOCKS = "systemUTC|systemDefaultZone|system|tick.*";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tiendo");

    @Test
    void roomsKnowOnlyTheRoomsBelow() {
        ApplicationModules.of(TienDoApplication.class).verify();
    }

    @Test
    void onlyWorkflowSeesTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiendo.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN);
    }

    @Test
    void onlyFrontOfficesThePorchAndTheFormSpiSeeVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tiendo", "vn.tiendo..ui..")
                .and()
                .doNotBelongToAnyOf(TaskForm.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(MAIN);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void entitiesHaveIntentionsInsteadOfSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are stored",
                        type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)))
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(MAIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(MAIN);
        fields().should().notBeAnnotatedWith(Value.class).check(MAIN);
        fields().should().notBeAnnotatedWith("jakarta.inject.Inject").check(MAIN);
        fields().should().notBeAnnotatedWith("jakarta.annotation.Resource").check(MAIN);
        fields().should()
                .notBeAnnotatedWith("jakarta.persistence.PersistenceContext")
                .check(MAIN);
    }

    @Test
    void everyPublicDoorOfAServiceIsLocked() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(describe(
                        "are public services",
                        type -> type.getSimpleName().endsWith("Service")
                                && type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)))
                .should(new ArchCondition<>("say who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean locked = method.isAnnotatedWith(PreAuthorize.class)
                                || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                        events.add(new SimpleConditionEvent(method, locked, method.getFullName()));
                    }
                })
                .check(MAIN);
    }

    @Test
    void listsAndCountsNeverUseEngineQueries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiendo.workflow..")
                .should()
                .accessTargetWhere(targetName("create(Task|Historic.*|Execution|ProcessInstance|Native.*)Query"))
                .check(MAIN);
    }

    /** Accesses rather than calls: {@code Instant::now} is none. */
    @Test
    void nobodyReadsTheTimeButFromTheClock() {
        noClasses()
                .should()
                .accessTargetWhere(targetName("now")
                        .and(targetOwner(resideInAPackage("java.time..")))
                        .and(describe(
                                "is given no clock",
                                call -> call.getTarget() instanceof AccessTarget.CodeUnitCallTarget target
                                        && target.getRawParameterTypes().stream()
                                                .noneMatch(type -> type.isEquivalentTo(Clock.class)))))
                .check(MAIN);
        noClasses()
                .should()
                .accessTargetWhere(targetName("currentTimeMillis"))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(MAIN);
    }

    /** The sample's clock runs on the system's; everybody else is given one. */
    @Test
    void onlyTheKeepersOfTimeMakeClocks() {
        noClasses()
                .that()
                .doNotHaveSimpleName("TimeConfiguration")
                .and()
                .doNotHaveSimpleName("TickingClock")
                .should()
                .accessTargetWhere(targetName(SYSTEM_CLOCKS)
                        .and(targetOwner(describe("Clock", type -> type.isEquivalentTo(Clock.class)))))
                .check(MAIN);
    }

    @Test
    void onlyDiagramsTakeSteps() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are steps",
                        type -> type.getSimpleName().endsWith("Steps")
                                && type.getPackageName().startsWith("vn.tiendo")))
                .check(MAIN);
    }

    /** A mail stops on a sender's thread, where nobody is signed in: the step that it opens is begun by the system. */
    @Test
    void onlyTheEngineTheTaskListTheMorningsRunsAndWhoAttendsToParkedMailsActAsTheSystem() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiendo.workflow..")
                .and(describe(
                        "are neither the task list nor a run by the clock",
                        type -> !Set.of(
                                        "TaskRecorder",
                                        "DeadlineService",
                                        "DigestService",
                                        "DeliveryService",
                                        "ExtensionService",
                                        "ReschedulingService",
                                        "HeldTasks",
                                        "AlarmService",
                                        "BoardWatch",
                                        "NominationService",
                                        "ContactWatch",
                                        "ContactChains",
                                        "PortalWatch",
                                        "PortalChains",
                                        "ArticleChains",
                                        "DeskWatch")
                                .contains(outermost(type))))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(SystemActor.class)
                .check(MAIN);
    }

    @Test
    void nobodyHelpsManagesOrImplements() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Base)")
                .check(MAIN);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type.getSimpleName());
    }

    private static DescribedPredicate<JavaAccess<?>> targetName(String regex) {
        return describe("named " + regex, access -> access.getName().matches(regex));
    }

    private static DescribedPredicate<JavaAccess<?>> targetOwner(DescribedPredicate<? super JavaClass> owner) {
        return describe("of " + owner.getDescription(), access -> owner.test(access.getTargetOwner()));
    }
}
