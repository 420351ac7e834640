package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.edit.Edits;
import se.lansnat.ui.Labels;
import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.TextType;

/**
 * Cells that refer to other objects, one or several, by their names. What is named is looked for among the objects that the row can
 * refer to; with a second reference also in other municipalities' programmes.
 */
final class ReferenceCell implements CellType<String>, Choices, CellChange<String> {

	private static final String BETWEEN = "; ";

	private final CountyAccess county;
	private final Targets targets;
	private final EReference reference;
	private final EReference elsewhere;

	/**
	 * Cells of a reference.
	 *
	 * @param county the county around the rows
	 * @param reference the reference, no containment
	 * @param elsewhere contains the reference to another municipality's object; null where there is none
	 */
	ReferenceCell(CountyAccess county, EReference reference, EReference elsewhere) {
		this.county = county;
		this.targets = new Targets(county);
		this.reference = reference;
		this.elsewhere = elsewhere;
	}

	/** {@return the names that a row's cell shows, null for none} */
	String names(EObject row) {
		if (elsewhere != null && row.eGet(elsewhere) instanceof ObjectRef there) {
			return targets.name(there);
		}
		if (!row.eIsSet(reference)) {
			return null;
		}
		return reference.isMany() ? String.join(BETWEEN, ((List<?>) row.eGet(reference)).stream().map(one -> targets.name((EObject) one))
				.toList())
				: targets.name((EObject) row.eGet(reference));
	}

	@Override
	public List<String> choices() {
		EObject row = county.editedRow();
		return row == null ? List.of() : of(row).entrySet().stream().filter(target -> isPossible(row, target.getValue()))
				.map(Map.Entry::getKey).toList();
	}

	@Override
	public boolean several() {
		return reference.isMany();
	}

	@Override
	public String format(String value) {
		return value == null ? "" : value;
	}

	/** Outside an open cell the row is not known: {@link #into} finds the target then. */
	@Override
	public String parse(String text) throws InvalidInputException {
		EObject row = county.editedRow();
		if (text.isBlank()) {
			return null;
		}
		return row == null ? text.strip() : String.join(BETWEEN, find(row, of(row), text));
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
		Map<String, EObject> all = of(row);
		List<EObject> found = value == null ? List.of() : find(row, all, value).stream().map(all::get).toList();
		boolean foreign = !found.isEmpty() && EcoreUtil.getRootContainer(found.get(0)) != EcoreUtil.getRootContainer(row);
		List<EObject> own = foreign ? List.of() : found;
		batch.set(row, reference, reference.isMany() ? own : own.isEmpty() ? null : own.get(0));
		if (elsewhere != null) {
			refer(batch, row, foreign ? found.get(0) : null);
		}
	}

	private Map<String, EObject> of(EObject row) {
		return targets.of(row, reference.getEReferenceType(), elsewhere != null);
	}

	private List<String> find(EObject row, Map<String, EObject> all, String text) throws InvalidInputException {
		List<String> names = new ArrayList<>();
		for (String part : reference.isMany() ? text.split(";") : new String[] { text }) {
			if (!part.isBlank()) {
				String name = Matching.find(part, all.keySet());
				Targets.check(row, all.get(name));
				if (names.contains(name)) {
					throw new InvalidInputException(Messages.bind(Messages.choice_twice, name));
				}
				names.add(name);
			}
		}
		return names;
	}

	private static boolean isPossible(EObject row, EObject target) {
		try {
			Targets.check(row, target);
			return true;
		} catch (InvalidInputException e) {
			return false;
		}
	}

	private void refer(Batch batch, EObject row, EObject target) {
		ObjectRef there = (ObjectRef) row.eGet(elsewhere);
		if (target == null) {
			if (there != null) {
				batch.also(edits -> edits.delete(List.of(there), false));
			}
			return;
		}
		ObjectRef filled = there == null ? ModelFactory.eINSTANCE.createObjectRef() : there;
		MunicipalProgramme programme = (MunicipalProgramme) EcoreUtil.getRootContainer(target);
		if (there == null) {
			filled.setMunicipalityCode(programme.getMunicipalityCode());
			filled.setTargetId(EcoreUtil.getID(target));
			filled.setLabel(Labels.of(target));
			batch.also(edits -> edits.add(row, elsewhere, filled, Edits.LAST));
		} else {
			batch.set(there, Literals.OBJECT_REF__MUNICIPALITY_CODE, programme.getMunicipalityCode());
			batch.set(there, Literals.OBJECT_REF__TARGET_ID, EcoreUtil.getID(target));
			batch.set(there, Literals.OBJECT_REF__LABEL, Labels.of(target));
			batch.set(there, Literals.OBJECT_REF__CONTENT_HASH, null);
		}
	}
}
