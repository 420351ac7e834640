package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.tests.RandomModel;
import se.lansnat.model.text.Quantity;

class QuantityTest {

	static Stream<EAttribute> attributes() {
		return RandomModel.types().stream().flatMap(type -> type.getEAllAttributes().stream()).distinct();
	}

	@ParameterizedTest
	@MethodSource("attributes")
	void everyNumberAndNothingElseHasARange(EAttribute attribute) {
		Class<?> type = attribute.getEType().getInstanceClass();
		assertThat(Quantity.of(attribute).isPresent()).isEqualTo(type == int.class || Number.class.isAssignableFrom(type));
	}

	@Test
	void limitsAreIncluded() {
		Quantity latitude = Quantity.of(Literals.PLACE__LATITUDE).orElseThrow();
		assertThat(latitude.allows(90.0)).isTrue();
		assertThat(latitude.allows(-90.0)).isTrue();
		assertThat(latitude.allows(Math.nextUp(90.0))).isFalse();
		assertThat(latitude.allows(Double.NaN)).isFalse();
		assertThat(latitude.allows(Double.POSITIVE_INFINITY)).isFalse();
		Quantity length = Quantity.of(Literals.DUCT__LENGTH_M).orElseThrow();
		assertThat(length.allows(BigDecimal.ZERO)).isTrue();
		assertThat(length.allows(new BigDecimal("-0.001"))).isFalse();
		assertThat(length.unit()).isEqualTo("m");
		assertThat(Quantity.of(Literals.NODE__SECURITY_CLASS).orElseThrow().allows(0)).isFalse();
	}

	@Test
	void anObjectIsJudgedByWhatIsSetInIt() {
		Locality locality = ModelFactory.eINSTANCE.createLocality();
		assertThat(Quantity.allAllowed(locality)).isTrue();
		locality.setPopulation(-1L);
		assertThat(Quantity.allAllowed(locality)).isFalse();
		assertThat(Quantity.allAllowed(ModelFactory.eINSTANCE.createProgrammeSection())).isTrue();
	}
}
