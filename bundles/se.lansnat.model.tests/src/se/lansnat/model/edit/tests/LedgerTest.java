package se.lansnat.model.edit.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.SupportShare;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.ledger.LedgerChain;
import se.lansnat.model.ledger.LedgerFault;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.Ids;
import se.lansnat.model.validation.Validation;

/** Entries of the ledger are only added, and whatever else happens to them is found. */
class LedgerTest extends CommandTestBase {

	private Path file;

	@BeforeEach
	void record() throws IOException {
		file = temp.resolve("county").resolve(PartFiles.SUPPORT);
		assertThat(file).doesNotExist();
		append(entry("1", 100), entry("2", 200));
		append(entry("3", 300));
		folder.save(null);
	}

	private static SupportEntry entry(String caseId, long amount) {
		SupportEntry entry = ModelFactory.eINSTANCE.createSupportEntry();
		entry.setKind(SupportEntryKind.APPLICATION);
		entry.setCaseId(caseId);
		entry.setMunicipalityCode("1880");
		entry.setDate(LocalDate.of(2001, 6, 1));
		entry.setAmountSek(amount);
		SupportShare share = ModelFactory.eINSTANCE.createSupportShare();
		share.setAmountSek(amount);
		entry.getShares().add(share);
		return entry;
	}

	private void append(SupportEntry... entries) {
		edits.execute(edits.append(ledger(), List.of(entries)));
	}

	private SupportLedger ledger() {
		return folder.supportLedger().orElseThrow();
	}

	private SupportEntry of(String caseId) {
		return ledger().getEntries().stream().filter(entry -> caseId.equals(entry.getCaseId())).findFirst().orElseThrow();
	}

	private List<String> codesOf(String text) throws IOException {
		folder.close();
		Files.writeString(file, text);
		folder = Folders.edit(file.getParent());
		return Validation.validate(folder).stream().map(Problem::code).filter(code -> code.startsWith("ledger-")).toList();
	}

	@Test
	void entriesAreChained() {
		assertThat(of("1").getNumber()).isEqualTo(1);
		assertThat(of("1").getPredecessors()).isEmpty();
		assertThat(of("2").getPredecessors()).containsExactly(of("1").getHash());
		assertThat(of("3").getPredecessors()).containsExactly(of("2").getHash());
		assertThat(ledger().getHeads()).containsExactly(of("3").getHash());
		assertThat(new LedgerChain(ledger()).faults()).isEmpty();
	}

	@Test
	void nothingEditsOrDeletesAnEntry() {
		edits = new Edits(folder);
		List<Runnable> attempts = List.of(() -> edits.set(of("1"), Literals.SUPPORT_ENTRY__AMOUNT_SEK, 1L),
				() -> edits.set(of("1").getShares().getFirst(), Literals.SUPPORT_SHARE__AMOUNT_SEK, 1L), () -> edits.delete(List.of(of("1")), true),
				() -> edits.add(ledger(), Literals.SUPPORT_LEDGER__ENTRIES, entry("4", 1), Edits.LAST),
				() -> edits.deleteClearing(List.of(of("1").getShares().getFirst())));
		for (Runnable attempt : attempts) {
			assertThatThrownBy(attempt::run).isInstanceOfSatisfying(EditRefusedException.class,
					refused -> assertThat(refused.problems()).extracting(Problem::code).containsOnly("ledger-append-only"));
		}
		assertThat(folder.commandStack().canUndo()).isFalse();
	}

	@Test
	void aChangedEntryIsNamed() throws IOException {
		String text = Files.readString(file);
		String id = of("2").getId();
		assertThat(codesOf(text.replaceFirst("amountSek=\"200\"", "amountSek=\"201\""))).containsExactly("ledger-entry-changed");
		assertThat(Validation.validate(folder)).filteredOn(problem -> problem.code().equals("ledger-entry-changed")).extracting(Problem::id)
				.containsExactly(id);
		// What is inside an entry is part of it.
		int inside = text.lastIndexOf("amountSek=\"300\"");
		assertThat(codesOf(text.substring(0, inside) + text.substring(inside).replaceFirst("300", "301"))).containsExactly("ledger-entry-changed");
	}

	@Test
	void aMissingEntryIsFoundEvenTheLast() throws IOException {
		SupportLedger whole = EcoreUtil.copy(ledger());
		for (SupportEntry gone : List.copyOf(whole.getEntries())) {
			SupportLedger copy = EcoreUtil.copy(whole);
			copy.getEntries().removeIf(entry -> entry.getId().equals(gone.getId()));
			assertThat(new HashSet<>(codesOf(Models.text(copy)))).as(gone.getCaseId())
					.containsExactly(gone.getCaseId().equals("3") ? "ledger-latest-missing" : "ledger-entry-missing");
		}
	}

	@Test
	void twoBranchesAreKeptAndTheNextEntryJoinsThem() throws IOException {
		SupportLedger ours = EcoreUtil.copy(ledger());
		SupportLedger theirs = EcoreUtil.copy(ledger());
		SupportEntry one = withIds(entry("4", 400));
		SupportEntry other = withIds(entry("5", 500));
		new LedgerChain(ours).seal(List.of(one));
		new LedgerChain(theirs).seal(List.of(other));
		ours.getEntries().addAll(List.of(one, other));
		ours.getHeads().clear();
		ours.getHeads().addAll(List.of(one.getHash(), other.getHash()));
		assertThat(codesOf(Models.text(ours))).containsExactly("ledger-not-joined");
		edits = new Edits(folder);
		append(entry("6", 600));
		assertThat(of("6").getPredecessors()).containsExactlyInAnyOrder(of("4").getHash(), of("5").getHash());
		assertThat(of("6").getNumber()).isEqualTo(5);
		assertThat(new LedgerChain(ledger()).faults()).isEmpty();
	}

	private static SupportEntry withIds(SupportEntry entry) {
		entry.setId(Ids.create());
		entry.getShares().getFirst().setId(Ids.create());
		return entry;
	}

	@Test
	void theHashIsOfValuesAndNotOfBytes() throws IOException {
		String text = Files.readString(file);
		assertThat(codesOf(text.replace("\n      ", "\n\t"))).isEmpty();
		try (CountyFolder again = CountyFolder.open(file.getParent(), Access.READ, null)) {
			assertThat(new LedgerChain(again.supportLedger().orElseThrow()).faults()).extracting(LedgerFault::kind).isEmpty();
		}
	}
}
