"""Programs that measure the project. They need the development requirements and are not installed."""
