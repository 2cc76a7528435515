package vn.tiendo.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.Ids;

/** Puts the directive of 2022 into the sample as a complete draft, through the same services that people use. */
@Component
@Profile({"sample", "test"})
public class SampleDirective {

    private static final int LAST_NUMBER_ON_PAPER = 1285;
    private static final int YEAR = 2022;
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String SHORT_NAME_BEGINS = "xã ";

    private final SampleOrganizationLoader organizationLoader;
    private final OrganizationService organization;
    private final RegisterService register;
    private final DirectiveService directives;
    private final ActAs actAs;
    private final JsonMapper json;

    SampleDirective(
            SampleOrganizationLoader organizationLoader,
            OrganizationService organization,
            RegisterService register,
            DirectiveService directives,
            ActAs actAs,
            JsonMapper json) {
        this.organizationLoader = organizationLoader;
        this.organization = organization;
        this.register = register;
        this.directives = directives;
        this.actAs = actAs;
        this.json = json;
    }

    /** Units, people, the authorities and the draft, unless they are there already. */
    public void load() {
        organizationLoader.load();
        Source source = source();
        actAs.as("admin", () -> registerAuthorities(source));
        actAs.as(source.drafter(), () -> {
            if (directives.list("", 1).isEmpty()) {
                draft(source);
            }
        });
    }

    /** One more draft of the same directive; returns its id. */
    public UUID draftAnother() {
        Source source = source();
        return actAs.as(source.drafter(), () -> draft(source));
    }

    private void registerAuthorities(Source source) {
        if (!register.authorities().isEmpty()) {
            return;
        }
        UUID unit = unit(source.issuer());
        register.register(new IssuingAuthority(
                unit, unit("vp"), "AGENCY", "ỦY BAN NHÂN DÂN", "HUYỆN TU MƠ RÔNG", "Tu Mơ Rông", source.symbol()));
        register.startAfter(unit, YEAR, LAST_NUMBER_ON_PAPER);
        organization
                .livingUnits(unit, "COMMUNE")
                .forEach(commune ->
                        registerCommune(commune, source.numbersOnPaper().getOrDefault(commune.code(), 0)));
    }

    /** A commune issues decisions of its own; nobody drafts directives for it. */
    private void registerCommune(UnitRef commune, int lastNumber) {
        register.register(new IssuingAuthority(
                commune.id(),
                commune.id(),
                null,
                "ỦY BAN NHÂN DÂN",
                commune.shortName().toUpperCase(VIETNAMESE),
                commune.shortName().substring(SHORT_NAME_BEGINS.length()),
                "UBND"));
        register.startAfter(commune.id(), YEAR, lastNumber);
    }

    private UUID draft(Source source) {
        UUID id = directives.begin(unit(source.draftingUnit()));
        Map<String, UUID> recipients = new HashMap<>();
        source.recipients().forEach(recipient -> recipients.put(recipient.key(), Ids.next()));
        DirectiveDraft empty = directives.draft(id);
        directives.save(
                id,
                new DirectiveDraft(
                        empty.version(),
                        source.kind(),
                        source.subject(),
                        source.body(),
                        source.symbol(),
                        source.legalBases(),
                        source.recipients().stream()
                                .map(r -> new DirectiveDraft.RecipientDraft(
                                        recipients.get(r.key()),
                                        r.label(),
                                        r.unitClass(),
                                        r.unit() == null ? null : unit(r.unit())))
                                .toList(),
                        source.obligations().stream()
                                .map(o -> new DirectiveDraft.ObligationDraft(
                                        Ids.next(),
                                        recipients.get(o.recipient()),
                                        o.code(),
                                        o.title(),
                                        o.clause(),
                                        o.clauseRef(),
                                        o.workKind(),
                                        o.deliverable(),
                                        null))
                                .toList(),
                        Deadline.Wording.of(
                                source.due().kind(),
                                source.due().date(),
                                source.due().reading()),
                        new DirectiveDraft.Actors(
                                person(source.follower()),
                                unit(source.receivingUnit()),
                                unit(source.onwardUnit()),
                                person(source.signer()),
                                source.signerAuthority()),
                        null));
        return id;
    }

    private UUID unit(String code) {
        return organization.unitByCode(code).orElseThrow().id();
    }

    private UUID person(String login) {
        return organization.personByLogin(login).orElseThrow().id();
    }

    private Source source() {
        try (var stream = new ClassPathResource("sample/directive-2022.json").getInputStream()) {
            return json.readValue(stream, Source.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The resource file. */
    private record Source(
            DirectiveKind kind,
            String subject,
            String body,
            String symbol,
            List<String> legalBases,
            String issuer,
            String drafter,
            String draftingUnit,
            String follower,
            String receivingUnit,
            String onwardUnit,
            String signer,
            String signerAuthority,
            Due due,
            Map<String, Integer> numbersOnPaper,
            List<RecipientLine> recipients,
            List<ObligationLine> obligations) {}

    private record Due(Deadline.Phrase kind, LocalDate date, Deadline.Reading reading, String phrase) {}

    private record RecipientLine(
            String key,
            String label,
            @Nullable String unitClass,
            @Nullable String unit) {}

    private record ObligationLine(
            String code,
            String recipient,
            String title,
            String clause,
            String clauseRef,
            WorkKind workKind,
            String deliverable) {}
}
