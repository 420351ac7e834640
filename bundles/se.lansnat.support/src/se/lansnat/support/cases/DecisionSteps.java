package se.lansnat.support.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Input;
import se.lansnat.support.Step;
import se.lansnat.support.exact.Rational;

/** The way to what may be granted and paid in a case, krona by krona. */
final class DecisionSteps {

	private final Books books;
	private final CaseDecision decision;
	private final Ruleset ruleset;
	private final List<Step> steps = new ArrayList<>();

	DecisionSteps(Books books, CaseDecision decision) {
		this.books = books;
		this.decision = decision;
		ruleset = books.scheme().ruleset(decision.award().support());
	}

	List<Step> list() {
		decision.state().description().ifPresent(this::basis);
		decision.award().parts().forEach(this::grant);
		add("case_grant_sek", "", Messages.stepMayGrant, decision.mayGrant() < decision.award().may() ? Messages.formulaAgainst
				: Messages.formulaSum,
				decision.mayGrant());
		decision.payable().forEach(this::pay);
		add("case_pay_now_sek", "", Messages.stepMayPay, decision.isLapsed() ? Messages.formulaLapsed : Messages.formulaSum,
				decision.mayPayNow());
		return steps;
	}

	private void basis(SupportEntry entry) {
		EligibleBasis basis = EligibleBasis.of(entry, decision.award().support(), books.scheme());
		String origin = NLS.bind(Messages.originEntry, entry.getDate());
		add("case_cost_sek", "", Messages.stepCost, origin, basis.cost());
		if (basis.excluded() > 0) {
			add("case_excluded_sek", "", Messages.stepExcluded, Messages.formulaExcluded, basis.excluded());
		}
		if (basis.inside() > 0) {
			steps.add(new Step("case_inside_sek", "", Messages.stepInside, ruleset.clause("case_inside_sek"), Messages.formulaInside,
					List.of(new Input("inside_m", Messages.inputInsideM, Rational.of(basis.insideM()), Unit.METRES, origin)),
					Rational.of(basis.inside()), Unit.SEK, Optional.of(BigDecimal.valueOf(basis.inside()))));
		}
		if (basis.procurement() >= 0) {
			add("case_procurement_sek", "", Messages.stepProcurement, origin, basis.procurement());
		}
		add("case_basis_sek", "", Messages.stepBasis, Messages.formulaBasis, basis.basis());
	}

	private void grant(Award.Part part) {
		SupportKind support = decision.award().support();
		String code = part.municipality();
		String of = " (" + books.scheme().name(code) + ")";
		if (support == SupportKind.ADMINISTRATIVE) {
			add("case_support_sek", of, Messages.stepAdministrative, ruleset.clause("administrative_support_sek"), part.support());
			return;
		}
		Input basis = input("case_open_basis_sek", Messages.inputBasis, part.basis());
		Input before = input("case_before_sek", Messages.inputBefore, part.before());
		String clause = support == SupportKind.COUNTY_POT ? "case_pot_support_sek" : "case_support_sek";
		add(clause, of, Messages.stepSupport, NLS.bind(Messages.formulaSupport, books.scheme().scale(support, code).formula()),
				part.support(), basis,
				before);
		if (support == SupportKind.COUNTY_POT) {
			add("case_pot_room_sek", of, Messages.stepPotRoom, Messages.formulaPotRoom, part.room(),
					input("county_pot_sek", Messages.inputPot, books.scheme().pot()));
		} else {
			add("case_room_sek", of, Messages.stepRoom, Messages.formulaRoom, part.room(),
					input("ceiling_sek", Messages.inputCeiling, books.ceiling(support, code)));
			part.countyRoom().ifPresent(room -> add("case_county_room_sek", of, Messages.stepCountyRoom, Messages.formulaRoom, room,
					input("county_ceiling_sek", Messages.inputCountyRow, books.scheme().countyRow(support).orElse(0))));
		}
		String formula = switch (part.limit()) {
		case NONE -> Messages.formulaUncut;
		case MUNICIPALITY -> Messages.formulaCutByCeiling;
		case COUNTY -> Messages.formulaCutByCounty;
		case POT -> Messages.formulaCutByPot;
		};
		add("case_grant_sek", of, Messages.stepGrant, formula, part.may());
	}

	private void pay(Payable payable) {
		Account account = payable.account();
		String of = " (" + books.scheme().name(account.municipality()) + ")";
		add("case_due_sek", of, Messages.stepStands, Messages.formulaStands, account.effective(), input("granted_sek",
				Messages.inputGranted, account.granted()),
				input("freed_sek", Messages.inputFreed, account.freed()));
		if (!payable.ready()) {
			add("case_first_part_sek", of, Messages.stepFirstPart, Messages.formulaFirstPart, payable.firstPart());
		}
		add("case_pay_now_sek", of, Messages.stepPay, payable.ready() ? Messages.formulaPayRest : Messages.formulaPayFirst, payable.now(),
				input("paid_sek", Messages.inputPaid, account.paid()), input("recovered_sek", Messages.inputRecovered, account.recovered()));
	}

	private static Input input(String id, String name, long amount) {
		return new Input(id, name, Rational.of(amount), Unit.SEK, Messages.originLedger);
	}

	private void add(String id, String of, String name, String formula, long amount, Input... inputs) {
		steps.add(new Step(id, "", name + of, ruleset.clause(id), formula, List.of(inputs), Rational.of(amount), Unit.SEK,
				Optional.of(BigDecimal.valueOf(amount))));
	}
}
