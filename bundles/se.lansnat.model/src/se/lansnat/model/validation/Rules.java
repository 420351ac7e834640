package se.lansnat.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Finds all rules: this bundle's own, and those that other bundles contribute. */
final class Rules {

	private static final String EXTENSION_POINT = "se.lansnat.model.validationRules";

	private Rules() {
	}

	/**
	 * Those that need no more to judge an object than the object itself with its contents, what it refers to, and what lies beside it in
	 * the same list.
	 */
	static List<ValidationRule> ofObjects() {
		return List.of(new PlaceRule(), new CoordinateRule(), new DuctSurveyRule(), new NetworkRule(), new SegmentRule(), new DuctRule(),
				new PlanRule(), new MarketRule(), new ElsewhereRule(), new DateOrderRule(), new MainNodeRule(), new ContactRule(),
				new NumberRule(), new TextRule());
	}

	/** A contribution that cannot be made is named to the consumer; the others still work. */
	static List<ValidationRule> all(Consumer<String> broken) {
		List<ValidationRule> rules = new ArrayList<>(ofObjects());
		rules.addAll(List.of(new CountyRule(), new MunicipalityRule(), new ProgrammeRule(), new SectionRule(), new SpotRule(),
				new StatisticsRule(), new ApprovalRule(), new AssumptionRule(), new RegionalRule(), new RegionalDecisionRule(),
				new ApprovedVersionRule(), new HandlingRule(), new DetailRule(), new LedgerRule(), new IdRule()));
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry == null) {
			// On a plain class path, as in tests and benchmarks, bundles name their rules as services.
			ServiceLoader.load(ValidationRule.class, Rules.class.getClassLoader()).forEach(rules::add);
		} else {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
				try {
					rules.add((ValidationRule) element.createExecutableExtension("class"));
				} catch (CoreException | ClassCastException e) {
					broken.accept(element.getContributor().getName() + ": " + element.getAttribute("class"));
				}
			}
		}
		return rules;
	}
}
