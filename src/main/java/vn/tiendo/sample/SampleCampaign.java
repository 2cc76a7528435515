package vn.tiendo.sample;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.directive.DirectiveSummary;
import vn.tiendo.organization.ActAs;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;

/** Plays the campaign of 2022 to 25 October by walking the real transitions, each as the person whose step it is. */
@Service
@Profile("sample")
@PreAuthorize("hasAnyRole('USER', 'ADMIN')")
public class SampleCampaign {

    /** Tuesday, three working days before the last one (DOMAIN 7). */
    public static final LocalDateTime END = LocalDateTime.of(2022, 10, 25, 9, 0);

    private final SampleTime time;
    private final SampleActs acts;
    private final DirectiveService directives;
    private final ActAs actAs;
    private final Clock clock;

    SampleCampaign(SampleTime time, SampleActs acts, DirectiveService directives, ActAs actAs, Clock clock) {
        this.time = time;
        this.acts = acts;
        this.directives = directives;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** Whether the sample is still at its beginning, so that the story can be played. */
    public boolean playable() {
        return apart(this::atItsBeginning);
    }

    private boolean atItsBeginning() {
        return clock.instant().isBefore(END.atZone(OfficeTime.ZONE).toInstant())
                && actAs.as("cv.vhtt", () -> directives.list("", 2)).stream()
                        .map(DirectiveSummary::state)
                        .toList()
                        .equals(List.of(DirectiveState.DRAFT));
    }

    /**
     * Plays the story; does nothing if somebody has begun to write one of his own.
     *
     * @return whether it was played
     */
    public synchronized boolean play() {
        return apart(() -> {
            if (!atItsBeginning()) {
                return false;
            }
            UUID directive =
                    actAs.as("cv.vhtt", () -> directives.list("", 1)).getFirst().id();
            for (Line line : story()) {
                moveTo(line.at());
                actAs.as(line.login(), () -> acts.perform(directive, line));
            }
            moveTo(END);
            return true;
        });
    }

    private void moveTo(LocalDateTime moment) {
        actAs.as("cv.th", () -> time.moveTo(moment.atZone(OfficeTime.ZONE).toInstant()));
    }

    /** Within a page the sign-in of its session comes first; the people of the story act in a thread of their own. */
    private static <T> T apart(Supplier<T> action) {
        try (ExecutorService story = Executors.newSingleThreadExecutor()) {
            return CompletableFuture.supplyAsync(action, story).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
    }

    private static List<Line> story() {
        return SampleLines.of("sample/campaign-2022.txt").stream()
                .map(Line::of)
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }

    /**
     * One act of the story.
     *
     * @param unit code of the unit whose work it is; empty for the directive's own steps
     * @param facts what the act needs, in its own order
     */
    record Line(LocalDateTime at, String login, String act, String unit, List<String> facts) {

        static Line of(List<String> parts) {
            return new Line(
                    LocalDateTime.parse(parts.get(0).replace(' ', 'T')),
                    parts.get(1),
                    parts.get(2),
                    parts.size() > 3 ? parts.get(3) : "",
                    parts.size() > 4 ? parts.subList(4, parts.size()) : List.of());
        }

        String fact(int index) {
            return index < facts.size() ? facts.get(index) : "";
        }
    }
}
