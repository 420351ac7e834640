package se.lansnat.model.edit.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.ModelSchema;
import se.lansnat.model.edit.Show;
import se.lansnat.model.edit.ShownObject;
import se.lansnat.model.tests.Models;
import se.lansnat.model.tests.RandomModel;

/** What scripts are written from. */
class ShowTest extends CommandTestBase {

	@Test
	void objectsComeInTheOrderOfTheFilesWithTheirParents() {
		List<ShownObject> all = Show.all(folder);
		assertThat(all).hasSize(1 + 2 * 4 + 2 * 8 + 2);
		assertThat(all.get(0)).isEqualTo(new ShownObject(Models.id("county"), "County", "",
				Map.of("schema", "1.2", "code", "18", "name", "\u00d6rebro", "municipalities", all.stream()
						.filter(object -> object.type().equals("Municipality")).map(ShownObject::id).toList())));
		assertThat(all.get(1)).returns("Municipality", ShownObject::type).returns(Models.id("county"), ShownObject::parent);
		String text = String.join("", texts());
		assertThat(all.subList(1, 9)).extracting(object -> text.indexOf(object.id())).isNotEmpty();
		assertThat(all).extracting(ShownObject::id).doesNotHaveDuplicates();
		assertThat(all).filteredOn(object -> object.type().equals("ProgrammeSection")).extracting(object -> object.features().get("number"))
				.containsExactly(1, 2, 1, 2);
	}

	@Test
	void theOrderDoesNotDependOnMemory() {
		List<ShownObject> before = Show.all(folder);
		folder.programmes().get(0).getLocalities().move(0, 1);
		assertThat(Show.all(folder)).isEqualTo(before);
	}

	@Test
	void valuesAreWhatScriptsSet() {
		edits.execute(edits.set(find("1880 connection"), Literals.CONNECTION__LENGTH_M, new BigDecimal("12.50")));
		edits.execute(edits.set(find("1880 section 1"), Literals.PROGRAMME_SECTION__PERIOD_END, LocalDate.of(2004, 12, 31)));
		assertThat(Show.of(find("1880 connection"))).containsExactly(new ShownObject(Models.id("1880 connection"), "Connection",
				Models.id("programme 1880"),
				Map.of("from", Models.id("1880 node A"), "to", Models.id("1880 node B"), "lengthM", new BigDecimal("12.5"))));
		assertThat(Show.of(find("1880 Hallsberg")).get(0).features()).isEqualTo(Map.of("name", "Hallsberg", "grounds", List.of("BUSINESS"),
				"population", 500L, "latitude", 59.0664 + 0.00188, "longitude", 15.05));
		assertThat(Show.of(find("1880 section 1")).get(0).features()).containsEntry("periodEnd", "2004-12-31");
	}

	@Test
	void unsetFeaturesAreLeftOutAndAStatusIsAlwaysThere() {
		assertThat(Show.of(find("1880 node A")).get(0).features()).containsOnlyKeys("name", "kind", "securityClass", "households");
		edits.execute(edits.set(find("1880 node A"), Literals.NODE__GATEWAY, false));
		edits.execute(edits.set(find("1880 node A"), Literals.NODE__KIND, null));
		assertThat(Show.of(find("1880 node A")).get(0).features()).containsOnlyKeys("name", "gateway", "securityClass", "households").containsEntry("gateway", false);
		assertThat(Show.of(find("programme 1880")).get(0).features()).containsEntry("status", "DRAFT").doesNotContainKey("areas");
	}

	@Test
	void theSchemaHasEveryTypeAndFeature() {
		List<ModelSchema.Type> types = ModelSchema.types();
		assertThat(types).extracting(ModelSchema.Type::name)
				.containsExactlyElementsOf(RandomModel.types().stream().map(EClass::getName).toList());
		ModelSchema.Type locality = types.stream().filter(type -> type.name().equals("Locality")).findFirst().orElseThrow();
		assertThat(locality.documentation()).isNotBlank();
		assertThat(feature(locality, "grounds")).returns("PriorityGround", ModelSchema.Feature::type)
				.returns(true, ModelSchema.Feature::many).returns(false, ModelSchema.Feature::ordered)
				.returns(List.of("SCHOOL", "BUSINESS", "PUBLIC_SERVICE", "OTHER"), ModelSchema.Feature::literals);
		assertThat(feature(locality, "latitude")).returns("number", ModelSchema.Feature::type).returns("degrees", ModelSchema.Feature::unit)
				.matches(feature -> feature.documentation().contains("WGS 84"));
		assertThat(feature(locality, "id").settable()).isFalse();
		ModelSchema.Type programme = types.stream().filter(type -> type.name().equals("MunicipalProgramme")).findFirst().orElseThrow();
		assertThat(feature(programme, "sections")).returns("ProgrammeSection", ModelSchema.Feature::type)
				.returns(true, ModelSchema.Feature::containment).returns(true, ModelSchema.Feature::ordered)
				.returns(false, ModelSchema.Feature::settable);
		ModelSchema.Type connection = types.stream().filter(type -> type.name().equals("Connection")).findFirst().orElseThrow();
		assertThat(feature(connection, "from")).returns("Node", ModelSchema.Feature::type).returns(true, ModelSchema.Feature::reference);
		assertThat(feature(connection, "lengthM")).returns("number", ModelSchema.Feature::type).returns("m", ModelSchema.Feature::unit);
		assertThat(types).flatExtracting(ModelSchema.Type::features).extracting(ModelSchema.Feature::type).contains("string", "integer",
				"boolean", "date");
	}

	private static ModelSchema.Feature feature(ModelSchema.Type type, String name) {
		return type.features().stream().filter(feature -> feature.name().equals(name)).findFirst().orElseThrow();
	}
}
