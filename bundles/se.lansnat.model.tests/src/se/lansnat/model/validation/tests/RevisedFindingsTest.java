package se.lansnat.model.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Connection;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderEdit;
import se.lansnat.model.folder.FolderListener;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.validation.Validation;

/** Findings that are brought up to date with an edit alone are those that a check of the whole county comes to. */
class RevisedFindingsTest {

	@TempDir
	Path temp;
	private CountyFolder folder;
	private MunicipalProgramme programme;
	private List<Problem> findings;

	@BeforeEach
	void open() throws IOException {
		folder = Folders.edit(Folders.create(temp.resolve("county")));
		programme = folder.programme("1880").orElseThrow();
		findings = Validation.validate(folder);
		folder.addListener(new FolderListener() {
			@Override
			public void edited(FolderEdit edit) {
				findings = Validation.revised(folder, findings, edit.changes());
			}
		});
	}

	@AfterEach
	void close() {
		folder.close();
	}

	/** Makes an edit, undoes it and does it again, and compares with a whole check each time. */
	private List<String> edit(Function<Edits, Command> edit) {
		Edits edits = new Edits(folder);
		List<Problem> before = findings;
		edits.execute(edit.apply(edits));
		assertThat(findings).isEqualTo(Validation.validate(folder));
		List<Problem> found = new ArrayList<>(findings);
		found.removeAll(before);
		folder.commandStack().undo();
		assertThat(findings).isEqualTo(before);
		folder.commandStack().redo();
		assertThat(findings).isEqualTo(Validation.validate(folder));
		return found.stream().map(problem -> problem.code() + " " + problem.feature()).toList();
	}

	private List<String> set(EObject object, EStructuralFeature feature, Object value) {
		return edit(edits -> edits.set(object, feature, value));
	}

	@Test
	void aValueIsJudgedByItself() {
		Locality locality = programme.getLocalities().get(0);
		assertThat(set(locality, Literals.PLACE__LATITUDE, 15.0)).containsExactly("coordinates-outside-sweden latitude");
		assertThat(set(locality, Literals.PLACE__LATITUDE, null)).containsExactly("coordinate-incomplete latitude");
		assertThat(set(locality, Literals.PLACE__LATITUDE, 59.0)).isEmpty();
		assertThat(set(locality, Literals.PLACE__NAME, "a\u202Eb")).containsExactly("text-direction-control name");
		assertThat(set(locality, Literals.PLACE__NAME, "")).containsExactly("place-name-missing name");
		assertThat(set(locality, Literals.PLACE__NAME, "Nytt")).isEmpty();
		assertThat(findings).noneMatch(problem -> problem.id().equals(locality.getId()));
	}

	@Test
	void aNameIsJudgedBesideTheOthersOfItsList() {
		Locality first = programme.getLocalities().get(0);
		Locality second = ModelFactory.eINSTANCE.createLocality();
		second.setName("Nytt");
		second.getGrounds().add(PriorityGround.values()[0]);
		edit(edits -> edits.add(programme, Literals.MUNICIPAL_PROGRAMME__LOCALITIES, second, -1));
		// The finding is about the second of the two, whichever of them has been renamed.
		String name = first.getName();
		assertThat(set(first, Literals.PLACE__NAME, "nytt")).containsExactly("locality-name-duplicate name");
		assertThat(findings).anyMatch(problem -> problem.id().equals(second.getId()));
		assertThat(set(first, Literals.PLACE__NAME, name)).isEmpty();
		assertThat(findings).noneMatch(problem -> problem.code().equals("locality-name-duplicate"));
	}

	@Test
	void whatLiesInAnObjectIsJudgedWithIt() {
		Connection connection = programme.getConnections().get(0);
		Node end = connection.getTo();
		assertThat(set(connection, Literals.CONNECTION__TO, connection.getFrom())).contains("connection-to-itself to");
		set(connection, Literals.CONNECTION__TO, end);
		ObjectRef elsewhere = ModelFactory.eINSTANCE.createObjectRef();
		elsewhere.setMunicipalityCode("1882");
		elsewhere.setTargetId(folder.programme("1882").orElseThrow().getNodes().get(0).getId());
		assertThat(edit(edits -> edits.add(connection, Literals.CONNECTION__TO_ELSEWHERE, elsewhere, -1))).contains("connection-end-twice toElsewhere");
		assertThat(set(connection.getToElsewhere(), Literals.OBJECT_REF__MUNICIPALITY_CODE, "x")).contains("reference-incomplete ");
	}

	@Test
	void whatWasNotEditedIsNotCheckedAgain() {
		assertThat(Validation.revised(folder, findings, Set.of())).isSameAs(findings);
	}
}
