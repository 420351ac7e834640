package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lansnat.report.document.Inline.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Block.Item;
import se.lansnat.report.document.Block.ItemList;
import se.lansnat.report.document.Block.Paragraph;
import se.lansnat.report.document.Block;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.Logo;
import se.lansnat.report.document.Table.Cell;

class DocumentBuilderTest {

	@Test
	void putsBlocksTogetherInOrder() {
		Document document = DocumentBuilder.of(Samples.info()).heading(1, "Ett").paragraph("två").bullets("tre").pageBreak().build();
		assertThat(document.blocks()).containsExactly(new Heading(1, "Ett", ""), new Paragraph(List.of(text("två"))),
				new ItemList(false, List.of(new Item(List.of(text("tre")), List.of()))), new Block.PageBreak());
	}

	@Test
	void goesOnAfterBuilding() {
		DocumentBuilder builder = DocumentBuilder.of(Samples.info()).paragraph("ett");
		Document first = builder.build();
		assertThat(builder.paragraph("två").build().blocks()).hasSize(2);
		assertThat(first.blocks()).hasSize(1);
	}

	@Test
	void nestsLists() {
		Document document = DocumentBuilder.of(Samples.info())
				.numbered(list -> list.item("a").bullets(inner -> inner.item("b").item("c")).item("d")).build();
		ItemList list = (ItemList) document.blocks().getFirst();
		assertThat(list.numbered()).isTrue();
		assertThat(list.items()).hasSize(2);
		assertThat(list.items().getFirst().nested()).singleElement().satisfies(inner -> {
			assertThat(inner.numbered()).isFalse();
			assertThat(inner.items()).hasSize(2);
		});
		assertThatThrownBy(() -> DocumentBuilder.of(Samples.info()).bullets(empty -> empty.bullets(inner -> inner.item("x"))))
				.isInstanceOf(NoSuchElementException.class);
	}

	@Test
	void keepsWhatItWasGiven() {
		List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "a", "")));
		Document document = new Document(Samples.info(), blocks);
		blocks.clear();
		assertThat(document.blocks()).hasSize(1);
	}

	@Test
	void refusesTablesThatAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> Samples.table(t -> t.caption("tom"))).withMessageContaining("tom");
		assertThatIllegalArgumentException().isThrownBy(() -> Samples.table(t -> t.caption("skev").column("a").column("b").row("1")))
				.withMessageContaining("skev").withMessageContaining("1").withMessageContaining("2");
		assertThatIllegalArgumentException().isThrownBy(() -> new Cell(List.of(), 0));
		assertThat(Samples.table(t -> t.column("a").column("b").row(new Cell(List.of(text("över båda")), 2))).body()).hasSize(1);
	}

	@Test
	void refusesImpossibleLevelsAndTitles() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Heading(0, "a", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Heading(5, "a", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Block.Contents(0));
		assertThatIllegalArgumentException().isThrownBy(() -> DocumentInfo.swedish(" ", "", "", Samples.DAY));
	}

	@Test
	void takesOnlyPicturesThatProgramsKnowAsLogos() throws IOException {
		Logo logo = Samples.logo();
		assertThat(logo.format()).isEqualTo("png");
		assertThat(logo.width()).isEqualTo(120);
		assertThat(logo.height()).isEqualTo(40);
		assertThatThrownBy(() -> Logo.of("inte en bild".getBytes(), "x")).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> Logo.of(new byte[0], "x")).isInstanceOf(IOException.class);
	}
}
