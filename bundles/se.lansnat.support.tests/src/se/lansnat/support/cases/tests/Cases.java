package se.lansnat.support.cases.tests;

import java.time.LocalDate;
import java.util.Optional;

import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.Municipality;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.reference.PublishedTables;
import se.lansnat.support.cases.ProgrammeFacts;
import se.lansnat.support.cases.Scheme;

/** Counties and entries for tests. */
public final class Cases {

	/** Every programme is approved and has every object. */
	public static final ProgrammeFacts APPROVED = new ProgrammeFacts() {
		@Override
		public boolean isApproved(String municipality, LocalDate day) {
			return true;
		}

		@Override
		public Optional<String> version(String municipality, LocalDate day) {
			return Optional.empty();
		}

		@Override
		public Optional<String> name(String municipality, String id) {
			return Optional.of(id);
		}
	};

	private Cases() {
	}

	/**
	 * A published county without statistics of its own.
	 *
	 * @param name its name
	 * @return a county with its municipalities
	 */
	public static County county(String name) {
		County county = ModelFactory.eINSTANCE.createCounty();
		county.setName(name);
		PublishedTables.municipalities().stream().filter(row -> row.county().equals(name)).forEach(row -> {
			Municipality municipality = ModelFactory.eINSTANCE.createMunicipality();
			municipality.setCode(row.code());
			municipality.setName(row.name());
			county.getMunicipalities().add(municipality);
		});
		return county;
	}

	/**
	 * The scheme of a published county.
	 *
	 * @param name its name
	 * @return its scheme
	 */
	public static Scheme scheme(String name) {
		try {
			return Scheme.of(county(name));
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	/**
	 * An entry.
	 *
	 * @param kind         what happened
	 * @param id           the case
	 * @param municipality code
	 * @param day          when
	 * @param amount       SEK, or null
	 * @return a new entry about inter-locality support
	 */
	public static SupportEntry entry(SupportEntryKind kind, String id, String municipality, String day, Long amount) {
		SupportEntry entry = ModelFactory.eINSTANCE.createSupportEntry();
		entry.setKind(kind);
		entry.setSupport(SupportKind.INTER_LOCALITY);
		entry.setCaseId(id);
		entry.setMunicipalityCode(municipality);
		entry.setDate(LocalDate.parse(day));
		entry.setAmountSek(amount);
		return entry;
	}
}
