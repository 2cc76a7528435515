package vn.tiendo.document.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.document.paper.OfficialDocument.Block;

/** Official documents to try the writer on. */
final class Papers {

    static final LocalDate DAY = LocalDate.of(2022, 10, 7);

    private Papers() {}

    /** A decision with this many people in its table. */
    static OfficialDocument decision(int members, String firstName) {
        return new OfficialDocument(
                head("87/QĐ-UBND", DAY),
                "QUYẾT ĐỊNH",
                "Về việc thành lập Ban biên tập Trang thông tin điện tử xã Tu Mơ Rông",
                List.of(),
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TU MƠ RÔNG",
                List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                        "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022 của Chính phủ",
                        "Theo đề nghị của công chức Văn hóa - Xã hội"),
                List.of(
                        new Block.Centred("QUYẾT ĐỊNH:"),
                        new Block.Article(1, "Thành lập Ban biên tập gồm các ông, bà có tên sau:"),
                        grid(members, firstName),
                        new Block.Article(2, "Ban biên tập làm việc theo chế độ kiêm nhiệm."),
                        new Block.Article(3, "Quyết định này có hiệu lực kể từ ngày ký./.")),
                new OfficialDocument.Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Y Liên"),
                List.of("Như Điều 3", "UBND huyện (b/c)", "Lưu: VT, VHXH"),
                List.of(),
                "https://tiendo.example/ban-bien-tap/0192");
    }

    /** A letter to several receivers, without number and day. */
    static OfficialDocument letter(String body) {
        return new OfficialDocument(
                head("", null),
                "",
                "tăng cường đăng tải tin, bài lên Trang thông tin điện tử",
                List.of("Các cơ quan, đơn vị thuộc huyện", "Ủy ban nhân dân các xã"),
                "",
                List.of(),
                List.of(new Block.Text(body)),
                new OfficialDocument.Signature(
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Trần Quốc Lâm"),
                List.of("Như trên", "Lưu: VT, TH"),
                List.of(
                        new OfficialDocument.Annex("Danh sách đơn vị", List.of(new Block.Text("Không có."))),
                        new OfficialDocument.Annex("Biểu mẫu báo cáo", List.of(new Block.Text("Không có.")))),
                "");
    }

    private static OfficialDocument.Head head(String reference, @org.jspecify.annotations.Nullable LocalDate dated) {
        return new OfficialDocument.Head(
                List.of(),
                List.of("ỦY BAN NHÂN DÂN", "XÃ TU MƠ RÔNG"),
                "Ủy ban nhân dân xã Tu Mơ Rông",
                reference,
                reference.isEmpty() ? "UBND-TH" : "QĐ-UBND",
                "Tu Mơ Rông",
                dated,
                DAY.getYear());
    }

    private static Block.Grid grid(int members, String firstName) {
        return new Block.Grid(
                List.of("TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Nhiệm vụ"),
                IntStream.rangeClosed(1, members)
                        .mapToObj(n -> List.of(
                                Integer.toString(n),
                                n == 1 ? firstName : "Nguyễn Thị Hồng Vân " + n,
                                "Công chức Văn hóa - Xã hội",
                                n == 1 ? "Trưởng ban" : "Thành viên"))
                        .toList(),
                List.of(8, 32, 38, 22));
    }
}
