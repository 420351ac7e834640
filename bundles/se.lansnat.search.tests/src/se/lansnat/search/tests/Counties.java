package se.lansnat.search.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.ReferenceCounty;
import se.lansnat.search.Search;
import se.lansnat.search.SearchHit;
import se.lansnat.search.SearchIndex;
import se.lansnat.search.SearchOptions;
import se.lansnat.search.SearchResult;
import se.lansnat.search.QueryException;

/** Counties of the reference to search in. */
final class Counties {

	static {
		Locale.setDefault(Locale.of("sv", "SE"));
	}

	private Counties() {
	}

	static CountyDocument document(String name) {
		return ReferenceCounty.create(CountyName.all().stream().filter(county -> county.name().startsWith(name)).findFirst().orElseThrow());
	}

	/** A folder of a county of the reference, open to be changed. */
	static CountyFolder open(Path directory, CountyDocument document) throws StorageException {
		CountyFolder.create(directory, document.county(), document.programmes(), null);
		return CountyFolder.open(directory, Access.EDIT, null);
	}

	static MunicipalProgramme programme(CountyDocument document, String code) {
		return document.programmes().stream().filter(one -> code.equals(one.getMunicipalityCode())).findFirst().orElseThrow();
	}

	static SearchResult search(SearchIndex index, String query) throws QueryException {
		return Search.search(List.of(index), query, SearchOptions.DEFAULT);
	}

	static List<String> labels(SearchIndex index, String query) throws QueryException {
		return search(index, query).hits().stream().map(SearchHit::label).toList();
	}
}
