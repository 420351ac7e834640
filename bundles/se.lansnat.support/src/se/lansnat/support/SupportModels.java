package se.lansnat.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.RulesetProblem;
import se.lansnat.support.interlocality.InterLocalityModel;
import se.lansnat.support.published.PublishedCeilingsModel;

/** The support models there are: the bundled ones, and those contributed where an extension registry runs. */
public final class SupportModels {

	private static final String POINT = "se.lansnat.support.supportModels";
	private static final List<SupportModel> BUNDLED = List.of(new InterLocalityModel(), new PublishedCeilingsModel());

	private SupportModels() {
	}

	/**
	 * The model that computes with a ruleset.
	 *
	 * @param ruleset the rules
	 * @return the model they name
	 * @throws RulesetException if there is no such model, or a contributed one cannot be created
	 */
	public static SupportModel of(Ruleset ruleset) throws RulesetException {
		for (SupportModel model : BUNDLED) {
			if (model.id().equals(ruleset.model())) {
				return model;
			}
		}
		IConfigurationElement element = contributed().get(ruleset.model());
		if (element == null) {
			throw problem(ruleset, Messages.modelMissing, Messages.modelMissing_fix);
		}
		try {
			if (element.createExecutableExtension("class") instanceof SupportModel model) {
				return model;
			}
			throw problem(ruleset, Messages.modelBroken, Messages.modelBroken_fix);
		} catch (CoreException e) {
			throw (RulesetException) problem(ruleset, Messages.modelBroken, Messages.modelBroken_fix).initCause(e);
		}
	}

	/**
	 * Computes with the model that the ruleset names.
	 *
	 * @param ruleset    the rules
	 * @param statistics the municipalities
	 * @return the result
	 * @throws RulesetException if the model is not there
	 * @throws SupportException with everything in ruleset and statistics that keeps them from being used
	 */
	public static SupportResult compute(Ruleset ruleset, StatisticsSet statistics) throws RulesetException, SupportException {
		return of(ruleset).compute(ruleset, statistics);
	}

	private static Map<String, IConfigurationElement> contributed() {
		Map<String, IConfigurationElement> elements = new LinkedHashMap<>();
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
				elements.putIfAbsent(element.getAttribute("id"), element);
			}
		}
		return elements;
	}

	private static RulesetException problem(Ruleset ruleset, String message, String remedy) {
		String known = BUNDLED.stream().map(SupportModel::id).reduce((a, b) -> a + ", " + b).orElse("");
		Object[] values = { ruleset.model(), known };
		return new RulesetException(List.of(new RulesetProblem(ruleset.id(), "model", NLS.bind(message, values), NLS.bind(remedy, values))));
	}
}
