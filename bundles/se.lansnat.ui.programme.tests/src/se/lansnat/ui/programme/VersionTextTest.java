package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.compare.ProgrammeDifference;

class VersionTextTest {

	private final MunicipalProgramme programme = Programmes.create();

	@Test
	void aVersionIsReadAsOneText() {
		programme.getSections().getFirst().setText("# Nämnder\r\nText <b>");
		assertThat(VersionText.of(programme)).startsWith("# 1. Organisation och ansvar\n\n## Nämnder\nText <b>\n\n# 2. ")
				.contains("(Ingen text.)").endsWith("# Orter (3)\n\n- Glanshammar\n- Odensbacken\n- Ålsta");
	}

	@Test
	void differencesAreReadWithNamesAndByParagraph() {
		programme.getSections().getFirst().setText("ett\ntvå\ntre");
		MunicipalProgramme frozen = EcoreUtil.copy(programme);
		programme.getSections().getFirst().setText("ett\n2\ntre");
		programme.getLocalities().remove(0);
		List<DifferenceRow> rows = ProgrammeDifference.ofContent(frozen, programme).stream().map(DifferenceRow::of).toList();
		assertThat(rows).hasSize(2);
		assertThat(rows.getFirst()).isEqualTo(new DifferenceRow("Avsnitt 1 Organisation och ansvar", "ändrat", "Text", "ett två tre", "ett 2 tre",
				"   ett\n\u2212  två\n+  2\n   tre"));
		assertThat(rows.getLast()).extracting(DifferenceRow::object, DifferenceRow::change, DifferenceRow::approved, DifferenceRow::draft)
				.containsExactly("Ort Odensbacken", "borttaget", "finns", "finns inte");
	}
}
