package vn.tiendo.testing;

import java.util.List;
import java.util.stream.Stream;

/** A unit of the sample that the directive of 2022 addresses, with the logins of those who act for it. */
public record SampleUnit(String code, String clerk, String head, String lead) {

    private static final List<String> COMMUNES = List.of(
            "dakha",
            "dakna",
            "dakroong",
            "daksao",
            "daktokan",
            "mangri",
            "ngoklay",
            "ngokyeu",
            "texang",
            "tumorong",
            "vanxuoi");
    private static final List<String> AGENCIES = List.of(
            "noivu", "tuphap", "tckh", "tnmt", "ldtbxh", "vhtt", "gddt", "yte", "thanhtra", "nnptnt", "ktht", "dantoc");

    /** 11 communes, 13 agencies and the portal office. */
    public static List<SampleUnit> all() {
        Stream<SampleUnit> communes = COMMUNES.stream()
                .map(name -> new SampleUnit("xa-" + name, "vptk." + name, "chuctich." + name, "vhxh." + name));
        Stream<SampleUnit> agencies =
                AGENCIES.stream().map(name -> new SampleUnit(name, "vanthu", "tp." + name, "cv." + name));
        Stream<SampleUnit> others = Stream.of(
                new SampleUnit("vp", "vanthu", "cvp", "cv.th"),
                new SampleUnit("trang-ttdt-huyen", "vanthu", "pct.vx", "bbt.thuky"));
        return Stream.of(communes, agencies, others).flatMap(units -> units).toList();
    }

    public static SampleUnit of(String code) {
        return all().stream().filter(unit -> unit.code.equals(code)).findFirst().orElseThrow();
    }

    /** The receiving office checks all reports but its own. */
    public String checker() {
        return code.equals("vhtt") ? "cv.th" : "cv.vhtt";
    }
}
