package se.lansnat.ui.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.function.Executable;

import se.lansnat.model.Connection;
import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.Junction;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.Segment;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.Ids;
import se.lansnat.model.text.SchemaVersion;

/** A county of two municipalities with something of everything, and what the columns need to know of it. */
final class Example implements CountyAccess, AutoCloseable {

	final CountyFolder folder;
	final List<String> refusals = new ArrayList<>();
	final ObjectEdits edits = new ObjectEdits(this::execute, refusals::add);
	EObject edited;

	private Example(CountyFolder folder) {
		this.folder = folder;
	}

	static Example in(Path directory) throws StorageException {
		County county = ModelFactory.eINSTANCE.createCounty();
		county.setId(Ids.create());
		county.setName("Exempel");
		county.setSchema(SchemaVersion.CURRENT.toString());
		List<MunicipalProgramme> programmes = List.of(programme(county, "9901", "Norr"), programme(county, "9902", "S\u00f6der"));
		CountyFolder.create(directory, county, programmes, null);
		Example example = new Example(CountyFolder.open(directory, Access.EDIT, null));
		example.fill(0);
		example.fill(1);
		return example;
	}

	private static MunicipalProgramme programme(County county, String code, String name) {
		Municipality municipality = ModelFactory.eINSTANCE.createMunicipality();
		municipality.setId(Ids.create());
		municipality.setCode(code);
		municipality.setName(name);
		county.getMunicipalities().add(municipality);
		MunicipalProgramme programme = ModelFactory.eINSTANCE.createMunicipalProgramme();
		programme.setId(Ids.create());
		programme.setSchema(SchemaVersion.CURRENT.toString());
		programme.setMunicipalityCode(code);
		return programme;
	}

	private void fill(int municipality) {
		MunicipalProgramme programme = programme(municipality);
		String of = " " + municipality(programme);
		ModelFactory make = ModelFactory.eINSTANCE;
		Locality locality = make.createLocality();
		locality.setName("By" + of);
		add(programme, Literals.MUNICIPAL_PROGRAMME__LOCALITIES, locality);
		EObject area = make.createArea();
		area.eSet(Literals.PLACE__NAME, "Skog" + of);
		add(programme, Literals.MUNICIPAL_PROGRAMME__AREAS, area);
		Node main = node("Huvudnod" + of, 10L);
		main.setGateway(municipality == 0);
		add(programme, Literals.MUNICIPAL_PROGRAMME__NODES, main);
		Node sub = node("Nod" + of, 100L);
		add(programme, Literals.MUNICIPAL_PROGRAMME__NODES, sub);
		Junction junction = make.createJunction();
		junction.setName("Punkt" + of);
		add(programme, Literals.MUNICIPAL_PROGRAMME__JUNCTIONS, junction);
		for (String name : List.of("R\u00f6r", "Ring")) {
			Duct duct = make.createDuct();
			duct.setName(name + of);
			add(programme, Literals.MUNICIPAL_PROGRAMME__DUCTS, duct);
		}
		DuctSurveyFigure figure = make.createDuctSurveyFigure();
		figure.setSurvey("SK");
		add(programme, Literals.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES, figure);
		Segment segment = make.createSegment();
		segment.setName("Str\u00e4cka" + of);
		add(programme, Literals.MUNICIPAL_PROGRAMME__SEGMENTS, segment);
		Connection connection = make.createConnection();
		connection.setFrom(main);
		connection.setTo(sub);
		connection.setNetwork(NetworkKind.AREA);
		add(programme, Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, connection);
		add(programme, Literals.MUNICIPAL_PROGRAMME__NODES, node("L\u00f6s nod" + of, 1L));
		add(programme, Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, make.createConnection());
	}

	private static Node node(String name, long households) {
		Node node = ModelFactory.eINSTANCE.createNode();
		node.setName(name);
		node.setHouseholds(households);
		return node;
	}

	void add(EObject parent, EReference feature, EObject child) {
		execute(all -> all.add(parent, feature, child, Edits.LAST));
	}

	boolean execute(Function<Edits, Command> edit) {
		Edits all = new Edits(folder);
		all.execute(edit.apply(all));
		return true;
	}

	MunicipalProgramme programme(int municipality) {
		return folder.programmes().get(municipality);
	}

	/** The first object of a kind of contents in the first municipality. */
	@SuppressWarnings("unchecked")
	<T extends EObject> T first(EReference contents) {
		return ((List<T>) programme(0).eGet(contents)).get(0);
	}

	/** The last one, which refers to nothing and is not referred to. */
	@SuppressWarnings("unchecked")
	<T extends EObject> T last(EReference contents) {
		return ((List<T>) programme(0).eGet(contents)).getLast();
	}

	/** Does something that is one step, and proves that it is undone and done again without a trace. Every command of the editors goes through here. */
	void cycle(String what, Runnable step) {
		List<EObject> before = copy();
		Object last = folder.commandStack().nextUndo().orElse(null);
		step.run();
		assertThat(refusals).as(what).isEmpty();
		assertThat(folder.commandStack().nextUndo().orElse(null)).as(what + ": a step").isNotNull().isNotSameAs(last);
		assertThat(folder.commandStack().nextUndo().orElseThrow().getLabel()).as(what + ": its label").isNotBlank();
		List<EObject> after = copy();
		assertThat(isEqual(before, after)).as(what + ": something has changed").isFalse();
		for (int round = 0; round < 2; round++) {
			folder.commandStack().undo();
			assertThat(isEqual(before, copy())).as(what + ": undone").isTrue();
			assertThat(folder.commandStack().nextUndo().orElse(null)).as(what + ": one step").isSameAs(last);
			folder.commandStack().redo();
			assertThat(isEqual(after, copy())).as(what + ": redone").isTrue();
		}
	}

	/** Does something and undoes all of it. */
	void andBack(Executable steps) throws Throwable {
		Object last = folder.commandStack().nextUndo().orElse(null);
		steps.execute();
		while (folder.commandStack().nextUndo().orElse(null) != last) {
			folder.commandStack().undo();
		}
	}

	private List<EObject> copy() {
		List<EObject> roots = new ArrayList<>(folder.programmes());
		roots.add(0, folder.county().orElseThrow());
		return new ArrayList<>(EcoreUtil.copyAll(roots));
	}

	private static boolean isEqual(List<EObject> one, List<EObject> other) {
		return EcoreUtil.equals(one, other);
	}

	@Override
	public List<MunicipalProgramme> programmes() {
		return folder.programmes();
	}

	@Override
	public String municipality(MunicipalProgramme programme) {
		return programme.getMunicipalityCode().equals("9901") ? "Norr" : "S\u00f6der";
	}

	@Override
	public Optional<EObject> find(String id) {
		return folder.find(id);
	}

	@Override
	public boolean isWritable() {
		return true;
	}

	@Override
	public EObject editedRow() {
		return edited;
	}

	@Override
	public void close() {
		folder.close();
	}
}
