package vn.tiendo.urging.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.Channel;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Texts;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.urging.UrgePreview;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingLetter;

/** What is urged in the words of one language, on the screen and in a file. */
record UrgingWords(Texts texts, DueText words) {

    static UrgingWords of(Translations texts, DueText words, Locale locale) {
        return new UrgingWords((key, facts) -> texts.getTranslation(key, locale, facts), words);
    }

    /** What is missing, e.g. "1.1. Ban Biên tập", "Kiểm tra kết quả (xã Đăk Hà)". */
    String title(UrgedLine line) {
        if (!line.step()) {
            return line.title();
        }
        return line.aboutUnit().isEmpty()
                ? step(line.kind())
                : text("urging.line.about", step(line.kind()), line.aboutUnit());
    }

    String step(String kind) {
        return text(kind + ".title");
    }

    /** E.g. "bậc 2 – đã báo người ký văn bản". */
    String level(UrgedLine line) {
        return line.level() == 0 || line.highest() == null
                ? text("urging.level.none")
                : text("urging.level", line.level(), text("urging.told." + line.highest()));
    }

    /** E.g. "Bậc 2". */
    String high(int level) {
        return level == 0 ? text("urging.filter.overdue") : text("urging.filter.high", level);
    }

    /** E.g. "Nhắc lần cuối 31/10/2022 07:30: quá hạn 1 ngày làm việc (4 lần)". */
    String last(UrgedLine line) {
        UrgedLine.Last last = line.last();
        if (last == null) {
            return text("urging.last.never");
        }
        return last.sender() == null
                ? text("urging.last", words.time(last.at()), distance(last.workingDays(), last.content()), line.times())
                : text("urging.last.by-hand", words.time(last.at()), last.sender(), line.times());
    }

    /** The milestone in words. */
    String distance(int workingDays, String content) {
        if (workingDays == 0) {
            return text("deadline.on-day");
        }
        if (workingDays < 0) {
            return text("deadline.before", -workingDays);
        }
        return text(content.equals("not-received") ? "deadline.receipt-after" : "deadline.after", workingDays);
    }

    /** What was said, or the letter by its number and day. */
    String content(String content, @Nullable UrgingLetter letter) {
        return letter == null ? text("deadline.content." + content) : letter("urging.letter.named", letter);
    }

    String letter(String key, UrgingLetter letter) {
        return text(key, letter.number(), words.day(letter.issuedOn()));
    }

    /** A reminder that asks for a letter is no letter: that stands for itself once it is issued. */
    String channels(List<Channel> channels, @Nullable UrgingLetter letter) {
        return channels.stream()
                .filter(channel -> letter != null || channel != Channel.LETTER)
                .map(channel -> text("Channel." + channel))
                .collect(Collectors.joining(", "));
    }

    /** E.g. "Y Lan (Đầu mối), A Plong (Lãnh đạo đơn vị)". */
    String told(Collection<UrgePreview.Told> told) {
        return told.isEmpty()
                ? text("urging.told.nobody")
                : told.stream()
                        .sorted(Comparator.comparing(UrgePreview.Told::role)
                                .thenComparing(UrgePreview.Told::person, VietnameseOrder.TEXT))
                        .map(each -> text("urging.told.as", each.person(), text("Receiver." + each.role())))
                        .collect(Collectors.joining(", "));
    }

    String text(String key, Object... params) {
        return texts.text(key, params);
    }
}
