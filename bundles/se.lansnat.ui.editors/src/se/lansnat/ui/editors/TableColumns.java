package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.Quantity;
import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.CheckType;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** Makes the columns of a table of the features that it shows. */
final class TableColumns {

	/** Column of the municipality. */
	static final String MUNICIPALITY = "municipality";

	/** More than any number that is meant, so that a slipped finger is noticed. */
	private static final long MOST_PEOPLE = 10_000_000;
	private static final BigDecimal MOST_EXACT = new BigDecimal("1000000000");
	private static final int DEGREE_DECIMALS = 6;
	private static final int EXACT_DECIMALS = 3;
	private static final int TEXT_WIDTH = 14;
	private static final int REFERENCE_WIDTH = 18;

	private final TableKind kind;
	private final CountyAccess county;
	private final ObjectEdits edits;
	private final CellProblems problems;
	private final List<Column<EObject, ?>> columns = new ArrayList<>();
	private final Map<String, CellChange<?>> changes = new HashMap<>();

	/**
	 * Makes the columns of a table.
	 *
	 * @param kind what it shows
	 * @param withMunicipality whether the rows are those of several municipalities
	 * @param county the county around the rows
	 * @param edits what the cells do when they are edited
	 * @param problems what is wrong with the rows
	 */
	TableColumns(TableKind kind, boolean withMunicipality, CountyAccess county, ObjectEdits edits, CellProblems problems) {
		this.kind = kind;
		this.county = county;
		this.edits = edits;
		this.problems = problems;
		if (withMunicipality) {
			MunicipalityCell cell = new MunicipalityCell(county);
			add(MUNICIPALITY, Messages.column_municipality, cell, cell::name, cell, null).width(12);
		}
		if (kind.contents().size() > 1) {
			columns.add(Column.<EObject, String>of("type", Messages.column_type, TextType.optional(), row -> Names.of(row.eClass()))
					.width(7));
		}
		kind.columns().forEach(this::add);
		columns.get(columns.size() - 1).stretching();
	}

	/** {@return the columns} */
	List<Column<EObject, ?>> all() {
		return columns;
	}

	/**
	 * Finds the column of a feature.
	 *
	 * @param feature a feature of the rows
	 * @return its name; where several columns share it, that of the first; null where none shows it
	 */
	String idOf(EStructuralFeature feature) {
		if (feature == Literals.PLACE__GROUNDS) {
			return PriorityGround.values()[0].getLiteral();
		}
		return kind.columns().stream().filter(column -> column.feature() == feature || column.elsewhere() == feature).map(FeatureColumn::id).findFirst()
				.orElse(null);
	}

	/**
	 * Gives a cell a value, together with others.
	 *
	 * @param batch what becomes one command
	 * @param row the row object
	 * @param column one of these columns
	 * @param value a value of the column, null to empty the cell
	 * @throws InvalidInputException if this row cannot have the value; nothing has been added then
	 */
	@SuppressWarnings("unchecked")
	void put(Batch batch, EObject row, Column<EObject, ?> column, Object value) throws InvalidInputException {
		CellChange<Object> change = (CellChange<Object>) changes.get(column.id());
		if (change != null) {
			change.into(batch, row, value);
		}
	}

	private void add(FeatureColumn spec) {
		if (spec.feature() == Literals.PLACE__GROUNDS) {
			for (PriorityGround ground : PriorityGround.values()) {
				addGround(ground);
			}
		} else if (spec.feature() instanceof EReference reference) {
			ReferenceCell cell = new ReferenceCell(county, reference, spec.elsewhere());
			add(spec, cell, cell::names, cell).width(spec.width() > 0 ? spec.width() : REFERENCE_WIDTH);
		} else {
			addAttribute(spec, (EAttribute) spec.feature());
		}
	}

	private void addAttribute(FeatureColumn spec, EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum choice) {
			add(spec, ChoiceType.of(choice), value(Enumerator.class, attribute), set(attribute)).width(width(spec, 12));
		} else if (type == boolean.class || type == Boolean.class) {
			add(spec, ChoiceType.yesOrNo(), value(Boolean.class, attribute), set(attribute)).width(width(spec, 8));
		} else if (type == LocalDate.class) {
			add(spec, new DateType(), value(LocalDate.class, attribute), set(attribute)).width(width(spec, 10));
		} else if (Quantity.of(attribute).isPresent()) {
			addNumber(spec, attribute, Quantity.of(attribute).get(), type);
		} else if (attribute.getName().equals("date")) {
			add(spec, new RoughDateType(), value(String.class, attribute), set(attribute)).width(width(spec, 10));
		} else {
			add(spec, spec.required() ? TextType.required() : TextType.optional(), value(String.class, attribute), set(attribute))
					.width(width(spec, TEXT_WIDTH));
		}
	}

	private void addNumber(FeatureColumn spec, EAttribute attribute, Quantity quantity, Class<?> type) {
		long least = quantity.minimum().longValue();
		long most = quantity.maximum().map(BigDecimal::longValue).orElse(MOST_PEOPLE);
		if (attribute.getName().equals("plannedYear")) {
			add(spec, new YearType(least, most), whole(attribute), setWhole(attribute, type)).width(width(spec, 8));
		} else if (type == Double.class) {
			add(spec, NumberType.measured(least, most, DEGREE_DECIMALS), value(Double.class, attribute), set(attribute))
					.unit(Messages.unit_degrees).width(width(spec, 10));
		} else if (type == BigDecimal.class) {
			add(spec, NumberType.exact(quantity.minimum(), MOST_EXACT, EXACT_DECIMALS), value(BigDecimal.class, attribute), set(attribute))
					.unit(quantity.unit())
					.width(width(spec, 9));
		} else {
			add(spec, NumberType.whole(least, most), whole(attribute), setWhole(attribute, type)).width(width(spec, 8));
		}
	}

	private void addGround(PriorityGround ground) {
		String name = Names.of(ground);
		CellChange<Boolean> change = (batch, row, applies) -> {
			Set<Object> grounds = new LinkedHashSet<>();
			if (batch.get(row, Literals.PLACE__GROUNDS) instanceof List<?> present) {
				grounds.addAll(present);
			}
			if (Boolean.TRUE.equals(applies) ? grounds.add(ground) : grounds.remove(ground)) {
				batch.set(row, Literals.PLACE__GROUNDS, List.copyOf(grounds));
			}
		};
		add(ground.getLiteral(), name.substring(0, 1).toUpperCase(Locale.ROOT), CheckType.of(),
				row -> ((List<?>) row.eGet(Literals.PLACE__GROUNDS)).contains(ground),
				change, null).width(2).description(NLS.bind(Messages.column_ground_tip, name)).tooltip(row -> Sources.tip(name, row,
				Literals.PLACE__GROUNDS));
	}

	private <V> Column<EObject, V> add(FeatureColumn spec, CellType<V> type, Function<EObject, V> getter, CellChange<V> change) {
		boolean names = columns.stream().noneMatch(column -> changes.containsKey(column.id()) && !column.id().equals(MUNICIPALITY));
		return add(spec.id(), spec.title(), type, getter, change, spec.feature()).mark(row -> problems.mark(row, spec, names))
				.tooltip(row -> getter.apply(row) == null ? "" : Sources.tip("", row, spec.feature()));
	}

	private <V> Column<EObject, V> add(String id, String title, CellType<V> type, Function<EObject, V> getter, CellChange<V> change,
			EStructuralFeature feature) {
		String what = feature == null ? title.toLowerCase(Locale.ROOT) : Names.of(feature);
		Column<EObject, V> column = Column.of(id, title, type, getter).editable((row, value) -> edits.apply(change, row, what, value))
				.editableWhere(row -> county.isWritable());
		columns.add(column);
		changes.put(id, change);
		return column;
	}

	private static int width(FeatureColumn spec, int usual) {
		return spec.width() > 0 ? spec.width() : usual;
	}

	private static <V> Function<EObject, V> value(Class<V> type, EAttribute attribute) {
		return row -> type.cast(Batch.current(row, attribute));
	}

	private static Function<EObject, Long> whole(EAttribute attribute) {
		return row -> Batch.current(row, attribute) instanceof Number number ? number.longValue() : null;
	}

	private static <V> CellChange<V> set(EAttribute attribute) {
		return (batch, row, value) -> batch.set(row, attribute, value);
	}

	private static CellChange<Long> setWhole(EAttribute attribute, Class<?> type) {
		return (batch, row, value) -> batch.set(row, attribute, value == null || type == Long.class ? value : (Object) value.intValue());
	}
}
