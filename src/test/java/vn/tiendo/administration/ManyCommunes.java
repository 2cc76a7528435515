package vn.tiendo.administration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The country after the reform of 2025 in numbers: 34 provinces and 3,321 communes below them; invented names, a fixed seed. */
final class ManyCommunes {

    static final int PROVINCES = 34;
    static final int COMMUNES = 3_321;

    private static final int LEFT_ALONE = 10;

    /** Where a fault was planted, and how the program shall name it. */
    record Fault(int row, String column, String key) {}

    private static final List<String> HEADINGS = List.of(
            "Mã đơn vị",
            "Tên đơn vị",
            "Tên viết tắt",
            "Loại đơn vị",
            "Cấp",
            "Mã đơn vị cấp trên",
            "Ngày bắt đầu",
            "Ngày kết thúc",
            "Thư công vụ",
            "Kiêm nhiệm");
    private static final List<String> FIRST = List.of("An", "Bình", "Đăk", "Hòa", "Măng", "Ngọk", "Phú", "Tân", "Xuân");
    private static final List<String> SECOND =
            List.of("Hà", "Na", "Rơ Ông", "Sao", "Tờ Kan", "Ri", "Lây", "Yêu", "Xăng");

    private final List<List<String>> rows = new ArrayList<>();

    /** Communes first: the units above them stand later in the list. */
    ManyCommunes() {
        Random random = new Random(2025);
        rows.add(HEADINGS);
        for (int n = 1; n <= COMMUNES; n++) {
            String name = FIRST.get(random.nextInt(FIRST.size())) + " " + SECOND.get(random.nextInt(SECOND.size()));
            int province = 1 + random.nextInt(PROVINCES);
            rows.add(row("xa" + n, "UBND xã " + name, "xã " + name, "COMMUNE", "Cấp xã", "tinh" + province));
        }
        for (int n = 1; n <= PROVINCES; n++) {
            rows.add(row("tinh" + n, "UBND tỉnh " + n, "tỉnh " + n, "Ủy ban nhân dân tỉnh", "", ""));
        }
    }

    private static List<String> row(
            String code, String name, String shortName, String unitClass, String level, String parent) {
        return List.of(
                code,
                name,
                shortName,
                unitClass,
                level,
                parent,
                "01/07/2020",
                "",
                "ubnd." + code + "@tinh.gov.vn",
                "không");
    }

    List<List<String>> rows() {
        return rows;
    }

    /** The same list with sixty faults of fifteen kinds, each in a row of its own. */
    List<List<String>> withFaults(List<Fault> planted) {
        List<List<String>> faulty = new ArrayList<>(rows);
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        wrong.put("EntryProblem.CODE_MISSING", List.of("0", ""));
        wrong.put("EntryProblem.CODE_MALFORMED", List.of("0", "xã mới"));
        wrong.put("ListFault.CODE_TWICE", List.of("0", "xa"));
        wrong.put("EntryProblem.NAME_MISSING", List.of("1", ""));
        wrong.put("EntryProblem.NAME_LONG", List.of("1", "UBND xã " + "Dài".repeat(100)));
        wrong.put("EntryProblem.NAME_CHARACTERS", List.of("1", "UBND xã An\u202ehà"));
        wrong.put("EntryProblem.SHORT_NAME_LONG", List.of("2", "x".repeat(121)));
        wrong.put("EntryProblem.CLASS_UNKNOWN", List.of("3", "Ủy ban nhân dân huyện mới"));
        wrong.put("EntryProblem.LEVEL_UNKNOWN", List.of("4", "Cấp thôn"));
        wrong.put("EntryProblem.PARENT_UNKNOWN", List.of("5", "tinh35"));
        wrong.put("EntryProblem.PARENT_CIRCLE", List.of("5", "own"));
        wrong.put("ListFault.DATE_UNREADABLE", List.of("6", "31/02/2020"));
        wrong.put("EntryProblem.END_BEFORE_BEGIN", List.of("7", "30/06/2020"));
        wrong.put("EntryProblem.EMAIL_FREE_PROVIDER", List.of("8", "xa.tinh.gov.vn@gmail.com"));
        wrong.put("ListFault.FLAG_UNREADABLE", List.of("9", "chưa rõ"));
        List<Integer> places = places(wrong.size() * 4);
        wrong.forEach((key, how) -> {
            for (int i = 0; i < 4; i++) {
                plant(faulty, places.removeFirst(), Integer.parseInt(how.getFirst()), how.get(1), key, planted);
            }
        });
        return faulty;
    }

    private static void plant(
            List<List<String>> list, int place, int column, String text, String key, List<Fault> planted) {
        List<String> row = new ArrayList<>(list.get(place));
        row.set(
                column,
                switch (key) {
                    case "EntryProblem.PARENT_CIRCLE" -> row.getFirst();
                    case "ListFault.CODE_TWICE" -> "xa" + (1 + planted.size() % LEFT_ALONE);
                    case "EntryProblem.CODE_MALFORMED" -> text + planted.size();
                    default -> text;
                });
        list.set(place, row);
        planted.add(new Fault(place + 1, HEADINGS.get(column), key));
    }

    /** Distinct communes; the first ones are left alone, for their codes are taken twice. */
    private static List<Integer> places(int count) {
        Random random = new Random(60);
        TreeSet<Integer> places = new TreeSet<>();
        while (places.size() < count) {
            places.add(LEFT_ALONE + 1 + random.nextInt(3_000));
        }
        List<Integer> mixed = new ArrayList<>(places);
        IntStream.range(0, count).forEach(i -> java.util.Collections.swap(mixed, i, random.nextInt(count)));
        return mixed;
    }
}
