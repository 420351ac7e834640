package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Inline.Reference;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Outline.Entry;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Table;

class OutlineTest {

	private static DocumentBuilder builder() {
		return DocumentBuilder.of(Samples.info());
	}

	@Test
	void numbersHeadingsOfThreeLevels() {
		Outline outline = new Outline(builder().heading(1, "A").heading(2, "B").heading(3, "C").heading(4, "D").heading(3, "E")
				.heading(1, "F").heading(2, "G").build());
		assertThat(outline.headings()).extracting(Entry::number).containsExactly("1", "1.1", "1.1.1", "", "1.1.2", "2", "2.1");
	}

	@Test
	void numbersNothingWhereThatIsNotWanted() {
		Document document = DocumentBuilder.of(Samples.info().withoutNumbers()).heading(1, "A").heading(2, "B").build();
		assertThat(new Outline(document).headings()).extracting(Entry::number).containsExactly("", "");
	}

	@Test
	void neverSkipsALevel() {
		Outline outline = new Outline(builder().heading(3, "A").heading(1, "B").heading(4, "C").heading(4, "D").heading(2, "E").build());
		assertThat(outline.headings()).extracting(Entry::level).containsExactly(1, 1, 2, 3, 2);
	}

	@Test
	void givesEachThingAnAnchorOfItsOwnThatFitsEverywhere() {
		Outline outline = new Outline(builder().heading(1, "Länk & nod").heading(1, "Länk & nod").heading(1, "???")
				.heading(1, "2026", "plan").heading(1, "x", "inte ett namn!").table(t -> t.anchor("plan").column("a")).build());
		assertThat(outline.headings()).extracting(Entry::anchor).containsExactly("lank-nod", "lank-nod-2", "avsnitt", "plan",
				"inte-ett-namn");
		assertThat(outline.targets()).extracting(Target::anchor).containsExactly("plan-2");
		assertThat(outline.anchorsTwice()).containsExactly("plan");
		assertThat(outline.target(new Reference("plan", ""))).get().extracting(Target::name).isEqualTo("2026");
	}

	@Test
	void namesWhatReferencesLeadTo() {
		Outline outline = new Outline(builder().heading(1, "Orter", "orter").table(t -> t.anchor("t").column("a"))
				.table(t -> t.anchor("u").column("a")).figure("f", Samples.chart(), "")
				.sources(Source.of("s", "SOU", ""), Source.of("r", "PTS", "")).build());
		assertThat(List.of("orter", "t", "u", "f", "s", "r")).extracting(anchor -> outline.label(new Reference(anchor, "")))
				.containsExactly("Orter", "Tabell 1", "Tabell 2", "Figur 1", "[1]", "[2]");
		assertThat(outline.label(new Reference("u", "tabellen nedan"))).isEqualTo("tabellen nedan");
		assertThat(outline.label(new Reference("borta", ""))).contains("borta");
		assertThat(outline.target(new Reference("borta", ""))).isEmpty();
	}

	@Test
	void followsTheLanguageOfTheDocument() {
		Document english = DocumentBuilder.of(Samples.info().in(Locale.UK)).table(t -> t.anchor("t").column("a")).build();
		assertThat(new Outline(english).label(new Reference("t", ""))).isEqualTo("Table 1");
	}

	@Test
	void countsTheSameRecordInEachOfItsPlaces() {
		Heading heading = new Heading(1, "Samma", "");
		Table table = Samples.table(t -> t.column("a"));
		Outline outline = new Outline(builder().add(heading).add(table).add(heading).add(table).build());
		assertThat(outline.headings()).extracting(Entry::anchor).containsExactly("Samma", "Samma-2");
		assertThat(outline.targets()).extracting(Target::name).containsExactly("Tabell 1", "Tabell 2");
	}

	@Test
	void countsFootnotesWhereverTheyStand() {
		Outline outline = new Outline(builder().paragraph(Inline.text("a"), new Inline.Strong(List.of(Inline.footnote("ett"))))
				.table(t -> t.column("a").row(Table.Cell.of(Inline.footnote("två"))))
				.bullets(list -> list.item("x").bullets(inner -> inner.item(new Inline.Footnote(List.of(Inline.footnote("inre")))))).build());
		assertThat(outline.footnotes()).hasSize(3);
	}

	@Test
	void givesTextWithoutMarkup() {
		Outline outline = new Outline(builder().build());
		assertThat(outline.plain(List.of(Inline.text("a "), Inline.strong("b"), Inline.lineBreak(), Inline.link("https://x.se", "c"),
				new Inline.Link("https://y.se", ""), Inline.footnote("d")))).isEqualTo("a b chttps://y.se");
	}
}
