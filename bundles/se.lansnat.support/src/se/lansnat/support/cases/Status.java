package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

import se.lansnat.model.PotPurpose;
import se.lansnat.model.SupportKind;
import se.lansnat.support.GrantScale;

/** Where the county stands: what each municipality and the county pot have left, what is due and what is wrong. */
public final class Status {

	private final Books books;
	private final LocalDate day;
	private final Map<String, MunicipalityStatus> byCode = new HashMap<>();
	private final Sum pot = new Sum();
	private final Map<PotPurpose, Sum> byPurpose = new EnumMap<>(PotPurpose.class);
	private final List<Deadline> deadlines = new ArrayList<>();
	private final List<StatusWarning> warnings = new ArrayList<>();

	/**
	 * The status by books.
	 *
	 * @param books the books of a day
	 */
	public Status(Books books) {
		this.books = books;
		day = books.latest().orElse(LocalDate.MIN);
		for (String code : books.scheme().municipalities()) {
			row(code);
		}
		for (PotPurpose purpose : PotPurpose.values()) {
			byPurpose.put(purpose, new Sum());
		}
		for (CaseState state : books.all()) {
			add(state);
		}
		byCode.values().forEach(this::reserve);
		StatusChecks checks = new StatusChecks(books, day, warnings);
		checks.check(this);
		deadlines.sort(null);
	}

	private MunicipalityStatus row(String code) {
		MunicipalityStatus row = byCode.get(code);
		if (row == null) {
			row = new MunicipalityStatus(code, books.ceiling(SupportKind.INTER_LOCALITY, code), books.ceiling(SupportKind.AREA, code));
			byCode.put(code, row);
		}
		return row;
	}

	private void add(CaseState state) {
		for (Account account : state.accounts) {
			MunicipalityStatus row = row(account.municipality);
			switch (account.support) {
			case INTER_LOCALITY -> {
				row.interLocality().add(account);
				row.usedBasis += account.isGranted() ? account.correctedBasis() : 0;
				row.openBasis += state.isOpen() ? account.wanted() : 0;
			}
			case AREA -> row.area().add(account);
			case ADMINISTRATIVE -> row.administrative().add(account);
			case COUNTY_POT -> {
				pot.add(account);
				if (account.purpose != null) {
					byPurpose.get(account.purpose).add(account);
				}
			}
			}
		}
		Deadlines.of(state, books.scheme(), day, deadlines);
	}

	/** What the open applications would be granted together: one after the other gives the same sum. */
	private void reserve(MunicipalityStatus row) {
		if (row.openBasis > 0) {
			GrantScale scale = books.scheme().scale(SupportKind.INTER_LOCALITY, row.code());
			long support = scale.support(row.usedBasis + row.openBasis) - scale.support(row.usedBasis);
			row.reserved = Math.max(0, Math.min(support, row.remaining()));
		}
	}

	/** @return the books that it was made by */
	public Books books() {
		return books;
	}

	/** @return the municipalities, by code; those of the county, and others that an entry is about */
	public List<MunicipalityStatus> municipalities() {
		return List.copyOf(new TreeMap<>(byCode).values());
	}

	/**
	 * A municipality.
	 *
	 * @param code its code
	 * @return its status; zero amounts where nothing is known of it
	 */
	public MunicipalityStatus municipality(String code) {
		return row(code);
	}

	/** @return what was granted and paid from the county pot, SEK */
	public Sum pot() {
		return pot;
	}

	/** @return the county pot less what was granted from it and plus what was freed, SEK */
	public long potRemaining() {
		return books.scheme().pot() - pot.granted() + pot.freed();
	}

	/** @return the same, by purpose (14 §) */
	public Map<PotPurpose, Sum> potByPurpose() {
		return byPurpose;
	}

	/** @return what is left of the county's row of inter-locality support, or empty where there is none */
	public OptionalLong countyRemaining() {
		return new Rooms(books).county(SupportKind.INTER_LOCALITY);
	}

	/** @return days to watch, by date */
	public List<Deadline> deadlines() {
		return List.copyOf(deadlines);
	}

	/** @return what is wrong or to be looked at */
	public List<StatusWarning> warnings() {
		return List.copyOf(warnings);
	}
}
