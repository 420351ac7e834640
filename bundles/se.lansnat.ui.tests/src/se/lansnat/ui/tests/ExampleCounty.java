package se.lansnat.ui.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.Area;
import se.lansnat.model.Availability;
import se.lansnat.model.Connection;
import se.lansnat.model.ConnectionReach;
import se.lansnat.model.Duct;
import se.lansnat.model.DuctKind;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.Junction;
import se.lansnat.model.LengthMethod;
import se.lansnat.model.Locality;
import se.lansnat.model.LocalitySide;
import se.lansnat.model.MarketAssessment;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Openness;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.Segment;
import se.lansnat.model.Technique;
import se.lansnat.model.edit.Edits;

/**
 * \u00d6rebro l\u00e4n with something planned in every municipality: networks, ducts, connections over the borders, and what contradicts
 * itself. The places and their figures are real; everything else is made up, and every object says so in its source.
 */
final class ExampleCounty {

	private static final String SOURCE = "P\u00e5hittat exempel";
	private static final List<String> OWNERS = List.of("Kommunen", "Stadsn\u00e4tet", "Telia", "Banverket", "Vattenfall");
	private static final int PLACES = 6;

	private final ModelFactory make = ModelFactory.eINSTANCE;
	private final Map<String, Node> mains = new TreeMap<>();

	private ExampleCounty() {
	}

	/** Creates the county in a folder and opens it in the window. */
	static void open(Path folder) throws Exception {
		open(folder, Counties.OREBRO);
	}

	/** Creates another county in the same way. */
	static void open(Path folder, String code) throws Exception {
		Counties.open(folder, code);
		Ui.run(new ExampleCounty()::fill);
		Ui.session().save().join();
		Ui.until("saved", () -> !Ui.session().isDirty());
	}

	/** UI thread. */
	private void fill() {
		List<MunicipalProgramme> programmes = Ui.session().folder().programmes().stream().filter(one -> one.getLocalities().size() > 2).toList();
		programmes.forEach(this::plan);
		MunicipalProgramme before = programmes.getLast();
		for (MunicipalProgramme programme : programmes) {
			cross(before, programme);
			before = programme;
		}
		contradict(programmes.get(0), programmes.get(1));
	}

	private void plan(MunicipalProgramme programme) {
		List<Locality> places = programme.getLocalities();
		for (ProgrammeSection section : programme.getSections()) {
			if (section.getNumber() <= 2) {
				set(section, Literals.PROGRAMME_SECTION__STATUS, section.getNumber() == 1 ? SectionStatus.COMPLETE : SectionStatus.IN_PROGRESS);
				set(section, Literals.PROGRAMME_SECTION__TEXT, "## L\u00e4get i dag\n\nDe flesta **orter** n\u00e5s av ett stomn\u00e4t.\n\n"
						+ "- skolor och v\u00e5rdcentraler\n- f\u00f6retag utanf\u00f6r t\u00e4torterna\n");
			}
		}
		Node main = add(programme, Literals.MUNICIPAL_PROGRAMME__NODES, node(places.get(0), NodeKind.MAIN, 1200));
		mains.put(programme.getMunicipalityCode(), main);
		Duct pipe = null;
		for (int i = 1; i < Math.min(PLACES, places.size()); i++) {
			Locality place = places.get(i);
			judge(place, i);
			Node sub = add(programme, Literals.MUNICIPAL_PROGRAMME__NODES, node(place, i % 2 == 0 ? NodeKind.SUB : NodeKind.AREA, 90L * i));
			pipe = add(programme, Literals.MUNICIPAL_PROGRAMME__DUCTS, duct(main, sub, i, i == 2 ? pipe : null));
			Segment segment = add(programme, Literals.MUNICIPAL_PROGRAMME__SEGMENTS, segment(main, sub, i, pipe));
			Connection connection = connection(main, sub, i);
			connection.getSegments().add(segment);
			add(programme, Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, connection);
			set(place, Literals.PLACE__PLANNED_CONNECTIONS, List.of(connection));
		}
		Junction junction = make.createJunction();
		junction.setName("Stolpe vid " + places.get(0).getName());
		junction.setLatitude(places.get(0).getLatitude());
		junction.setLongitude(places.get(0).getLongitude());
		junction.setNote(SOURCE);
		add(programme, Literals.MUNICIPAL_PROGRAMME__JUNCTIONS, junction);
		for (String survey : List.of("Svenska kommunf\u00f6rbundet", "L\u00e4nsstyrelsen")) {
			add(programme, Literals.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES, figure(survey, places.size()));
		}
		add(programme, Literals.MUNICIPAL_PROGRAMME__AREAS, area(places.get(0)));
	}

	private Node node(Locality place, NodeKind kind, long households) {
		Node node = make.createNode();
		node.setName((kind == NodeKind.MAIN ? "Huvudnod " : "Nod ") + place.getName());
		node.setKind(kind);
		node.setSecurityClass(kind == NodeKind.MAIN ? 1 : 3);
		node.setHouseholds(households);
		node.setGateway(kind == NodeKind.MAIN);
		node.setPlace(place);
		node.setLatitude(place.getLatitude());
		node.setLongitude(place.getLongitude());
		node.setState(kind == NodeKind.MAIN ? InfrastructureState.EXISTING : InfrastructureState.PLANNED);
		node.setPlannedYear(kind == NodeKind.MAIN ? null : 2003);
		node.setOwner(OWNERS.get(0));
		node.setOperator(OWNERS.get(1));
		node.setSource(SOURCE);
		return node;
	}

	private Duct duct(Node from, Node to, int number, Duct inside) {
		Duct duct = make.createDuct();
		duct.setName("R\u00f6r " + to.getPlace().eGet(Literals.PLACE__NAME));
		duct.setKind(DuctKind.VALUES.get(number % DuctKind.VALUES.size()));
		duct.setLengthM(new BigDecimal(4200 + 1375 * number));
		duct.setOwner(OWNERS.get(number % OWNERS.size()));
		duct.setFrom((String) from.getPlace().eGet(Literals.PLACE__NAME));
		duct.setTo((String) to.getPlace().eGet(Literals.PLACE__NAME));
		duct.setTubes(4);
		duct.setEmptyTubes(number % 4);
		duct.setLocalitySide(LocalitySide.VALUES.get(number % LocalitySide.VALUES.size()));
		duct.setJointLaying(number % 2 == 0);
		duct.setTechnicalAvailability(Availability.VALUES.get(number % Availability.VALUES.size()));
		duct.setCommercialAvailability(Availability.AVAILABLE);
		duct.setSurvey("L\u00e4nsstyrelsen");
		duct.setDate("2001-03");
		duct.setState(InfrastructureState.EXISTING);
		duct.setInside(inside);
		duct.setSource(SOURCE);
		return duct;
	}

	private Segment segment(Node from, Node to, int number, Duct duct) {
		Segment segment = make.createSegment();
		segment.setName(from.getPlace().eGet(Literals.PLACE__NAME) + "\u2013" + to.getPlace().eGet(Literals.PLACE__NAME));
		segment.setFrom(from);
		segment.setTo(to);
		segment.setLengthM(new BigDecimal(4200 + 1375 * number));
		segment.setLengthMethod(LengthMethod.VALUES.get(number % LengthMethod.VALUES.size()));
		segment.setState(InfrastructureState.PLANNED);
		segment.setPlannedYear(2002 + number % 3);
		segment.setOwner(OWNERS.get(number % OWNERS.size()));
		segment.getDucts().add(duct);
		segment.setSource(SOURCE);
		return segment;
	}

	private Connection connection(Node from, Node to, int number) {
		Connection connection = make.createConnection();
		connection.setName(from.getPlace().eGet(Literals.PLACE__NAME) + " \u2013 " + to.getPlace().eGet(Literals.PLACE__NAME));
		connection.setFrom(from);
		connection.setTo(to);
		connection.setNetwork(number % 2 == 0 ? NetworkKind.AREA : NetworkKind.INTER_LOCALITY);
		connection.setLengthM(new BigDecimal(4300 + 1375 * number));
		connection.setLengthMethod(LengthMethod.ROAD);
		connection.setCapacityMbitS(new BigDecimal(number % 3 == 0 ? 155 : 1000));
		connection.setTechnique(number % 4 == 0 ? Technique.RADIO_LINK : Technique.FIBRE);
		connection.setState(InfrastructureState.PLANNED);
		connection.setPlannedYear(2003);
		connection.setOwner(OWNERS.get(1));
		connection.setOperator(OWNERS.get(2));
		connection.setReach(ConnectionReach.SHORT);
		connection.setVital(number == 1);
		connection.setCommercial(number % 2 == 0);
		connection.setOpenness(Openness.VALUES.get(number % Openness.VALUES.size()));
		connection.setSource(SOURCE);
		return connection;
	}

	private DuctSurveyFigure figure(String survey, int places) {
		DuctSurveyFigure figure = make.createDuctSurveyFigure();
		figure.setSurvey(survey);
		figure.setDate("2001");
		figure.setLengthM(new BigDecimal(12500 * places));
		figure.setOwner(OWNERS.get(0));
		figure.setSource(SOURCE);
		return figure;
	}

	private Area area(Locality near) {
		Area area = make.createArea();
		area.setName("Skogsbygden norr om " + near.getName());
		area.setHouseholds(140L);
		area.setPopulation(320L);
		area.getGrounds().add(PriorityGround.BUSINESS);
		area.setGroundsReason("S\u00e5gverk och tv\u00e5 kursg\u00e5rdar");
		area.setMarketAssessment(MarketAssessment.WILL_NOT_BUILD);
		area.setMarketReason("F\u00f6r f\u00e5 hush\u00e5ll per kilometer");
		area.setSource(SOURCE);
		return area;
	}

	private void judge(Locality place, int number) {
		set(place, Literals.PLACE__HOUSEHOLDS, place.getPopulation() == null ? null : place.getPopulation() * 10 / 22);
		set(place, Literals.PLACE__GROUNDS, List.of(PriorityGround.VALUES.get(number % PriorityGround.VALUES.size())));
		set(place, Literals.PLACE__GROUNDS_REASON, "Skola och v\u00e5rdcentral utan f\u00f6rbindelse");
		set(place, Literals.PLACE__PERIOD_START, LocalDate.of(2001, 7, 1));
		set(place, Literals.PLACE__PERIOD_END, LocalDate.of(2005, 12, 31));
		set(place, Literals.PLACE__MARKET_ASSESSMENT, MarketAssessment.VALUES.get(number % MarketAssessment.VALUES.size()));
		set(place, Literals.PLACE__MARKET_REASON, "Samr\u00e5d med operat\u00f6rer 2001");
	}

	/** Every other municipality answers for the other end, too. */
	private void cross(MunicipalProgramme one, MunicipalProgramme other) {
		Node from = mains.get(one.getMunicipalityCode());
		Connection connection = connection(from, from, 1);
		Node to = mains.get(other.getMunicipalityCode());
		connection.setName(from.getPlace().eGet(Literals.PLACE__NAME) + " \u2013 " + to.getPlace().eGet(Literals.PLACE__NAME));
		connection.setNetwork(NetworkKind.BACKBONE);
		connection.setTo(null);
		connection.setCapacityMbitS(new BigDecimal(2500));
		ObjectRef elsewhere = make.createObjectRef();
		elsewhere.setMunicipalityCode(other.getMunicipalityCode());
		elsewhere.setTargetId(to.getId());
		elsewhere.setLabel(to.getName());
		connection.setToElsewhere(elsewhere);
		add(one, Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, connection);
	}

	/** What somebody has to put right: coordinates swapped, more empty tubes than tubes, a place that both municipalities have. */
	private void contradict(MunicipalProgramme one, MunicipalProgramme other) {
		Locality swapped = one.getLocalities().stream().filter(place -> place.getLatitude() != null).findFirst().orElseThrow();
		double latitude = swapped.getLatitude();
		set(swapped, Literals.PLACE__LATITUDE, swapped.getLongitude());
		set(swapped, Literals.PLACE__LONGITUDE, latitude);
		set(one.getDucts().get(0), Literals.DUCT__EMPTY_TUBES, 9);
		Locality twice = EcoreUtil.copy(one.getLocalities().get(2));
		twice.setId(null);
		twice.getPlannedConnections().clear();
		twice.getGrounds().clear();
		twice.setPopulation(twice.getPopulation() == null ? 99 : twice.getPopulation() + 40);
		add(other, Literals.MUNICIPAL_PROGRAMME__LOCALITIES, twice);
	}

	private static void set(EObject object, EStructuralFeature feature, Object value) {
		Ui.session().execute(edits -> edits.set(object, feature, value));
	}

	private static <T extends EObject> T add(MunicipalProgramme programme, EReference contents, T object) {
		Ui.session().execute(edits -> edits.add(programme, contents, object, Edits.LAST));
		return object;
	}
}
