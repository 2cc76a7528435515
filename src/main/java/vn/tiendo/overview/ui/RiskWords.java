package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.overview.Risk;
import vn.tiendo.overview.RiskRule;
import vn.tiendo.shared.ui.Texts;

/** The rules by which a unit is at risk, in words, with the limits that are in force. */
final class RiskWords {

    private RiskWords() {}

    /** E.g. "chưa tiếp nhận sau 5 ngày làm việc". */
    static String of(RiskRule rule, Component page) {
        return of(rule, page::getTranslation);
    }

    private static String of(RiskRule rule, Texts texts) {
        String key = "overview.risk." + rule.risk();
        return rule.share() == null
                ? texts.text(key, rule.threshold())
                : texts.text(key, rule.threshold(), rule.share());
    }

    /** All that hold for one unit. */
    static String of(List<Risk> risks, List<RiskRule> rules, Component page) {
        return of(risks, rules, page::getTranslation);
    }

    static String of(List<Risk> risks, List<RiskRule> rules, Texts texts) {
        return rules.stream()
                .filter(rule -> risks.contains(rule.risk()))
                .map(rule -> of(rule, texts))
                .collect(Collectors.joining("; "));
    }
}
