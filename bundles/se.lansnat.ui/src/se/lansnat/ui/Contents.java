package se.lansnat.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.MunicipalProgramme;

/**
 * One kind of contents of a programme: its localities, its ducts and so on. In a selection it stands for the programme.
 *
 * @param programme the programme
 * @param feature a containment feature of {@link MunicipalProgramme}
 */
public record Contents(MunicipalProgramme programme, EReference feature) implements IAdaptable {

	/** Refuses what contains nothing. */
	public Contents {
		Objects.requireNonNull(programme);
		if (!feature.isContainment() || feature.getEContainingClass() != ModelPackage.Literals.MUNICIPAL_PROGRAMME) {
			throw new IllegalArgumentException(feature.getName());
		}
	}

	/**
	 * All kinds of contents.
	 *
	 * @param programme a programme
	 * @return one for each containment feature, in the model's order
	 */
	public static List<Contents> of(MunicipalProgramme programme) {
		return ModelPackage.Literals.MUNICIPAL_PROGRAMME.getEAllContainments().stream().map(f -> new Contents(programme, f)).toList();
	}

	/**
	 * The contents that an object belongs to.
	 *
	 * @param object an object directly in a programme
	 * @return its kind of contents, or null for an object elsewhere
	 */
	public static Contents holding(EObject object) {
		return object.eContainer() instanceof MunicipalProgramme programme ? new Contents(programme, object.eContainmentFeature()) : null;
	}

	/** {@return the objects, in the model's order} */
	@SuppressWarnings("unchecked")
	public List<EObject> objects() {
		return (List<EObject>) programme.eGet(feature);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(programme) ? type.cast(programme) : null;
	}
}
