package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.lansnat.model.names.Names;

/** Where a value of one's own is entered: typed, or chosen among those that its feature can have. */
final class ValueField {

	private final Supplier<String> kept;

	/**
	 * Makes the field.
	 *
	 * @param parent  with a grid layout
	 * @param feature what it is to be a value of
	 * @param enter   what Enter does in it
	 */
	ValueField(Composite parent, EStructuralFeature feature, Runnable enter) {
		kept = switch (PlainValues.type(feature)) {
		case TEXT, NUMBER -> typed(parent, feature, enter);
		case BOOLEAN -> chosen(parent, List.of("true", "false"), List.of(Messages.yes, Messages.no), enter);
		case CHOICE -> {
			List<EEnumLiteral> literals = ((EEnum) feature.getEType()).getELiterals();
			yield chosen(parent, literals.stream().map(EEnumLiteral::getLiteral).toList(),
					literals.stream().map(literal -> Names.of(literal.getInstance())).toList(), enter);
		}
		case CHOICES -> several(parent, ((EEnum) feature.getEType()).getELiterals());
		};
	}

	/** {@return the value in the form in which it is kept; empty while nothing is entered} */
	String kept() {
		return kept.get();
	}

	private static Supplier<String> typed(Composite parent, EStructuralFeature feature, Runnable enter) {
		Text text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.DefaultSelection, event -> enter.run());
		return () -> PlainValues.kept(feature, text.getText());
	}

	private static Supplier<String> chosen(Composite parent, List<String> literals, List<String> names, Runnable enter) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(names.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.DefaultSelection, event -> enter.run());
		return () -> combo.getSelectionIndex() < 0 ? "" : literals.get(combo.getSelectionIndex());
	}

	private static Supplier<String> several(Composite parent, List<EEnumLiteral> literals) {
		Composite group = new Composite(parent, SWT.NONE);
		group.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(group);
		List<Button> buttons = new ArrayList<>();
		for (EEnumLiteral literal : literals) {
			Button button = new Button(group, SWT.CHECK);
			button.setText(Words.title(Names.of(literal.getInstance())));
			button.setData(literal.getLiteral());
			buttons.add(button);
		}
		return () -> buttons.stream().filter(Button::getSelection).map(button -> (String) button.getData()).collect(Collectors.joining(" "));
	}
}
