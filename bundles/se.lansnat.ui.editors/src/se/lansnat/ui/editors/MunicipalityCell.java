package se.lansnat.ui.editors;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.ui.Labels;
import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.TextType;

/** The municipality that a row belongs to. Another one moves the row there. */
final class MunicipalityCell implements CellType<String>, Choices, CellChange<String> {

	private final CountyAccess county;

	MunicipalityCell(CountyAccess county) {
		this.county = county;
	}

	/** {@return the name of a row's municipality} */
	String name(EObject row) {
		return row.eContainer() instanceof MunicipalProgramme programme ? county.municipality(programme) : null;
	}

	@Override
	public List<String> choices() {
		return county.programmes().stream().map(county::municipality).sorted(Labels.nameOrder()).toList();
	}

	@Override
	public String format(String value) {
		return value == null ? "" : value;
	}

	@Override
	public String parse(String text) throws InvalidInputException {
		return Matching.find(text, choices());
	}

	@Override
	public int[] ranks(List<String> values) {
		return TextType.optional().ranks(values);
	}

	@Override
	public Predicate<String> filter(String text) {
		return TextType.optional().filter(text);
	}

	@Override
	public void into(Batch batch, EObject row, String value) throws InvalidInputException {
		String name = Matching.find(value, choices());
		MunicipalProgramme programme = county.programmes().stream().filter(one -> county.municipality(one).equals(name)).findFirst()
				.orElseThrow();
		if (programme != row.eContainer()) {
			batch.also(edits -> edits.move(row, programme, row.eContainmentFeature(), Edits.LAST));
		}
	}
}
