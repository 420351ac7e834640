package se.lansnat.report.programme;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.names.Names;

/** Features that findings know by their Ecore names alone, in the user's language. */
final class FeatureNames {

	/** The types of what is consolidated. */
	private static final List<EClass> TYPES = List.of(ModelPackage.Literals.CONNECTION, ModelPackage.Literals.NODE, ModelPackage.Literals.LOCALITY,
			ModelPackage.Literals.DUCT, ModelPackage.Literals.SEGMENT, ModelPackage.Literals.JUNCTION);

	private FeatureNames() {
	}

	/** The name of a feature, or a dash for none. */
	static String of(String feature) {
		EStructuralFeature found = find(feature);
		return found == null ? Say.text(feature) : Say.title(Names.of(found));
	}

	/** A value of a feature. */
	static String value(String feature, Object value) {
		EStructuralFeature found = find(feature);
		return found == null ? Say.text(value == null ? null : value.toString()) : Say.value(found, value);
	}

	private static EStructuralFeature find(String feature) {
		return feature == null ? null
				: TYPES.stream().map(type -> type.getEStructuralFeature(feature)).filter(found -> found != null).findFirst().orElse(null);
	}
}
