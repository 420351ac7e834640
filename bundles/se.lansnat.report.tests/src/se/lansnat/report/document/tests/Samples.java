package se.lansnat.report.document.tests;

import static se.lansnat.report.document.Inline.code;
import static se.lansnat.report.document.Inline.emphasis;
import static se.lansnat.report.document.Inline.footnote;
import static se.lansnat.report.document.Inline.lineBreak;
import static se.lansnat.report.document.Inline.link;
import static se.lansnat.report.document.Inline.reference;
import static se.lansnat.report.document.Inline.strong;
import static se.lansnat.report.document.Inline.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import se.lansnat.draw.BarChart.Bar;
import se.lansnat.draw.BarChart;
import se.lansnat.draw.Scene;
import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.NoteKind;
import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.Logo;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.TableBuilder;

/** Documents that tests write. */
final class Samples {

	static final LocalDate DAY = LocalDate.of(2026, 11, 21);
	static final String LONG_WORD = "Vattenledningsskyddsområdesföreskriftsöversynsutredning".repeat(4);
	/** Hebrew, Arabic, quotes, markup. */
	static final String RIGHT_TO_LEFT = "\u05E9\u05DC\u05D5\u05DD (\u05E2\u05D5\u05DC\u05DD)";
	static final String ARABIC = "\u0645\u0631\u062D\u0628\u0627";
	static final String MARKUP = "<b>\"Å & ä\"</b> 'ö' ]]> -->";

	private Samples() {
	}

	static DocumentInfo info() {
		return DocumentInfo.swedish("IT-infrastrukturprogram för Exempel län 2026–2030",
				"Hur länets kommuner får nät för snabb överföring, vad det kostar och vem som bygger", "Region Exempel", DAY);
	}

	static Logo logo() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", png);
		return Logo.of(png.toByteArray(), "Region Exempels märke");
	}

	static Table table(Consumer<TableBuilder> rows) {
		return (Table) DocumentBuilder.of(info()).table(rows).build().blocks().getFirst();
	}

	static Scene chart() {
		return BarChart.horizontal(
				new BarChart.Words("Stödtak per kommun", "Liggande staplar för tre kommuner, Norrköping överst.", "Stödtak, miljoner kronor",
						value -> String.format("%.0f", value)),
				List.of(new Bar("a", "Norrköping", 31.4, "31,4", false), new Bar("b", "Åtvidaberg", 12.25, "12,3", true),
						new Bar("c", "Ödeshög", 4.1, "4,1", false)),
				600);
	}

	/** One of everything, as in a programme that a county sends out. */
	static Document everything() {
		return DocumentBuilder.of(info()).contents(3)
				.heading(1, "Sammanfattning", "sammanfattning")
				.paragraph(text("Programmet omfattar "), strong("tolv kommuner"), text(" och "), emphasis("216 orter"),
						text(". Orterna står i "), reference("t-orter"), text(", stödtaken i "), reference("f-stod"),
						text(". Grunderna finns i avsnittet "), reference("grunder"), text(" och i "), reference("sou"), text("."),
						footnote("Antalet gäller orter med 50–2 999 invånare den 31 december 2025."))
				.bullets(list -> list.item("Alla orter med minst 50 invånare är med.").bullets(
						nested -> nested.item("Orter under 50 invånare redovisas i klump.").numbered(
								third -> third.item("först de med väg").item("sedan de andra")))
						.item(text("Inget är räknat två gånger, se "), code("r-017"), text(".")))
				.numbered("Kommunerna lämnar sina program.", "Länsstyrelsen sammanställer.", "Regeringen beslutar.")
				.note(NoteKind.EXAMPLE, "En ort med 712 invånare och 14 200 meter fiktivt nät får ett stödtak på 2 130 000 kronor.",
						"Beloppet avrundas sist av allt.")
				.heading(1, "Nuläge").heading(2, "Grunder", "grunder")
				.paragraph(text("Första raden"), lineBreak(), text("andra raden, med länk till "),
						link("https://www.pts.se/", "Post- och telestyrelsen"), text(" och en not till."), footnote("Den andra noten."))
				.definitions(Definition.of("Nod", "Plats där flera förbindelser möts."),
						Definition.of("Ortssammanbindande nät", "Nät mellan orter, till skillnad från områdesnät."))
				.table(table -> {
					table.anchor("t-orter").caption("Orter med invånare och fiktivt nät").heads("Ort").column("Kommun").number("Invånare")
							.number("Nät, m").number("Stödtak, kr").column("Anmärkning");
					table.groups(new Cell(List.of(text("Ort")), 2), new Cell(List.of(text("Uppgifter 2025")), 3), Cell.of());
					for (int i = 0; i < 90; i++) {
						table.row("Ort nummer " + i, i % 3 == 0 ? "Åtvidaberg" : "Söderköping", "1\u00A0" + (100 + i), "14\u00A0200",
								"2\u00A0130\u00A0000", i % 7 == 0 ? "Delas med grannlänet; räknas där orten har flest invånare" : "");
					}
					table.totals("Summa", "", "98\u00A0237", "1\u00A0278\u00A0000", "191\u00A0700\u00A0000", "");
				})
				.heading(2, "Stödtak").figure("f-stod", chart(), "Stödtak per kommun, miljoner kronor")
				.note(NoteKind.DEVIATION, "Summan i tabell 4 stämmer inte med raderna i den tryckta källan.")
				.note(NoteKind.REMARK, "Beloppen är en uträkning och ingens beslut.")
				.heading(3, "Tomma uppgifter").table(table -> table.caption("Kanalisation").heads("Sträcka").number("Längd, m"))
				.heading(4, "Svåra namn")
				.paragraph(text(MARKUP + " " + RIGHT_TO_LEFT + " och " + ARABIC + " mitt i raden. "), text(LONG_WORD))
				.heading(2, "Förbindelser").table(Samples::wide).pageBreak().heading(1, "Källor")
				.sources(Source.of("sou", "SOU 2000:111, IT-infrastruktur för stad och land.", ""),
						Source.of("pts", "Post- och telestyrelsen, Bredbandskartan 2025.", "https://www.pts.se/karta"))
				.build();
	}

	private static void wide(TableBuilder table) {
		table.caption("Förbindelser, en rad för varje").landscape().heads("Id").column("Från").column("Till").column("Ägare")
				.column("Operatör").column("Teknik").number("Mbit/s").number("Längd, m").column("Källa").column("Status")
				.number("År").column("Grund");
		for (int i = 0; i < 30; i++) {
			table.row("r-" + i, "Åtvidaberg C", "Linköping, Mjärdevi", "Stadsnät i Exempel AB", "Operatör " + i, "fiber", "10\u00A0000",
					"38\u00A0400", "inmätt 2024", "planerad", "2027", "Behövs för reservväg till länets huvudnod");
		}
	}
}
